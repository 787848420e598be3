//! What may be installed is fixed, and no address of a registry stands in the repository.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is the test's failure"))]

use std::fs;
use std::path::Path;

#[test]
fn the_npm_packages_are_fixed_by_their_hash_and_name_no_host() {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/journeys/package-lock.json");
    let lock: serde_json::Value = serde_json::from_slice(&fs::read(lock).unwrap()).unwrap();
    assert!(!lock.to_string().contains("://"), "an address stands in the lock file");
    let packages = lock["packages"].as_object().unwrap();
    assert!(packages.len() > 2);
    for (name, package) in packages {
        // The empty name is our own package.
        assert!(name.is_empty() || package["integrity"].is_string(), "{name} has no hash");
    }
}
