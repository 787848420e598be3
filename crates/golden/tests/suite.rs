//! Every case of `tests/golden`, and the large ones where they are.

use std::io;
use std::path::Path;

use golden::folder::{REFERENCE, cases_below, run_folder};

#[test]
fn every_case_is_within_its_tolerance() -> io::Result<()> {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let reference = std::env::var_os(REFERENCE);
    let cases = cases_below(&suite)?;
    assert!(cases.len() >= 8, "the suite has lost cases");
    for case in cases {
        // Without the decompressor this build cannot read the large cases.
        let reference = reference.as_deref().map(Path::new).filter(|_| cfg!(feature = "gz"));
        let outcome = run_folder(&case, reference);
        assert!(!outcome.fails(), "{}: {outcome}", case.display());
    }
    Ok(())
}
