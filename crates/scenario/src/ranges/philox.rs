//! Random numbers by counter: the number at a place is a function of the place, so that any can be had without those before it.

/// Philox4x32 with ten rounds: four random words of 32 bits for a counter under a key.
///
/// Salmon, Moraes, Dror and Shaw (2011), *Parallel random numbers: as easy as 1, 2, 3*, section 3.4; whole numbers only, so the same bits everywhere.
pub(super) fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    for round in 0..ROUNDS {
        if round > 0 {
            key = [key[0].wrapping_add(WEYL[0]), key[1].wrapping_add(WEYL[1])];
        }
        let (high, low) = (product(MULTIPLIER[0], counter[0]), product(MULTIPLIER[1], counter[2]));
        counter = [low.0 ^ counter[1] ^ key[0], low.1, high.0 ^ counter[3] ^ key[1], high.1];
    }
    counter
}

const ROUNDS: u32 = 10;
const MULTIPLIER: [u32; 2] = [0xD251_1F53, 0xCD9E_8D57];
/// The golden ratio and the root of 3 less 1, as fractions of 2^32.
const WEYL: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];

/// Upper and lower half of a product.
fn product(one: u32, other: u32) -> (u32, u32) {
    let product = u64::from(one) * u64::from(other);
    ((product >> 32) as u32, (product & 0xffff_ffff) as u32)
}

#[cfg(test)]
mod tests {
    use super::philox;

    /// The known answers that the authors' library is published with.
    #[test]
    fn the_published_answers_come_out() {
        let check = |counter, key, expected: [u32; 4]| assert_eq!(philox(counter, key), expected);
        check([0; 4], [0; 2], [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        check([u32::MAX; 4], [u32::MAX; 2], [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
        check(
            [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
            [0xa409_3822, 0x299f_31d0],
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1],
        );
    }
}
