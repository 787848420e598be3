//! Figures by sex and single age: arrays that are one run of memory by construction.

use std::convert::Infallible;
use std::ops::Deref;

use ndarray::{Array, Array2, Array3, ArrayView, ArrayViewMut, Dimension, Ix2, Ix3, ShapeBuilder};

use crate::dims::{AGES, CELLS, SEXES};
use crate::error::{Expected, InputError};

/// Figures by something, sex and single age, women first: one run of memory inside, an array of `ndarray` outside.
///
/// [`Cells`] are `[region, sex, age]`, [`SexAges`] `[sex, age]`. Everything that reads an array can read them, as they dereference to one; no
/// way leads to another layout, so that [`figures`](Self::figures) are always all of them.
///
/// ```
/// use cohort::Cells;
/// use ndarray::Array3;
///
/// let turned = Array3::from_shape_fn((101, 2, 1), |(age, sex, _)| (age + 1_000 * sex) as f64).reversed_axes();
/// let cells = Cells::try_from(turned)?;
/// assert_eq!(cells.figures()[101], 1_000.0);
/// assert_eq!(cells[[0, 1, 100]], 1_100.0);
/// assert!(Cells::try_from(Array3::zeros((1, 2, 100))).is_err());
/// # Ok::<(), cohort::InputError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct ByAge<D: Dimension>(Array<f64, D>);

/// Figures by region, sex and age, `[region, sex, age]`.
pub type Cells = ByAge<Ix3>;

/// Figures by sex and age, `[sex, age]`.
pub type SexAges = ByAge<Ix2>;

impl<D: Dimension> ByAge<D> {
    /// All figures in the order of the axes: region by region, women first, by age.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "every constructor makes the standard layout, and nothing leads to another one"
    )]
    pub fn figures(&self) -> &[f64] {
        self.0.as_slice().expect("the standard layout")
    }

    /// As [`figures`](Self::figures), to be written.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "every constructor makes the standard layout, and nothing leads to another one"
    )]
    pub fn figures_mut(&mut self) -> &mut [f64] {
        self.0.as_slice_mut().expect("the standard layout")
    }

    /// The ages of each region and sex, women first.
    pub fn lanes(&self) -> &[[f64; AGES]] {
        self.figures().as_chunks().0
    }

    /// As [`lanes`](Self::lanes), to be written.
    pub fn lanes_mut(&mut self) -> &mut [[f64; AGES]] {
        self.figures_mut().as_chunks_mut().0
    }

    /// The same as an array whose figures can be changed, but not their layout.
    pub fn view_mut(&mut self) -> ArrayViewMut<'_, f64, D> {
        self.0.view_mut()
    }

    /// The array itself.
    pub fn into_array(self) -> Array<f64, D> {
        self.0
    }

    fn of(array: Array<f64, D>) -> Self {
        Self(if array.is_standard_layout() { array } else { array.as_standard_layout().into_owned() })
    }
}

impl Cells {
    /// Nobody anywhere.
    pub fn zeros(regions: usize) -> Self {
        Self(Array3::zeros((regions, SEXES, AGES)))
    }

    /// A figure for each region, position of the sex (women 0) and age.
    pub fn from_fn(regions: usize, figure: impl FnMut((usize, usize, usize)) -> f64) -> Self {
        Self(Array3::from_shape_fn((regions, SEXES, AGES), figure))
    }

    /// Number of regions (states).
    pub fn regions(&self) -> usize {
        self.0.dim().0
    }

    /// The 202 cells of each region, women first.
    pub fn by_region(&self) -> &[[f64; CELLS]] {
        self.figures().as_chunks().0
    }

    /// As [`by_region`](Self::by_region), to be written.
    pub fn by_region_mut(&mut self) -> &mut [[f64; CELLS]] {
        self.figures_mut().as_chunks_mut().0
    }
}

impl SexAges {
    /// Nobody of any age.
    pub fn zeros() -> Self {
        Self(Array2::zeros((SEXES, AGES)))
    }

    /// A figure for each position of the sex (women 0) and age.
    pub fn from_fn(figure: impl FnMut((usize, usize)) -> f64) -> Self {
        Self(Array2::from_shape_fn((SEXES, AGES), figure))
    }
}

impl<D: Dimension> Deref for ByAge<D> {
    type Target = Array<f64, D>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl TryFrom<Array3<f64>> for Cells {
    type Error = InputError;

    /// Any number of regions, in any layout; refuses other than 2 sexes and 101 ages.
    fn try_from(array: Array3<f64>) -> Result<Self, InputError> {
        let (_, sexes, ages) = array.dim();
        if (sexes, ages) != (SEXES, AGES) {
            return Err(InputError::shape("cells", Expected::SexesAndAges));
        }
        Ok(Self::of(array))
    }
}

impl TryFrom<Array2<f64>> for SexAges {
    type Error = InputError;

    /// Any layout; refuses other than 2 sexes and 101 ages.
    fn try_from(array: Array2<f64>) -> Result<Self, InputError> {
        if array.dim() != (SEXES, AGES) {
            return Err(InputError::shape("cells", Expected::SexesAndAges));
        }
        Ok(Self::of(array))
    }
}

/// For functions that take [`Cells`] or whatever may become some.
impl From<Infallible> for InputError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// Figures as an array of a shape that holds exactly so many.
#[expect(
    clippy::expect_used,
    reason = "the callers make the figures by the numbers of the shape: another number is a mistake in this crate"
)]
pub(crate) fn shaped<D: Dimension>(shape: impl ShapeBuilder<Dim = D>, figures: &[f64]) -> ArrayView<'_, f64, D> {
    ArrayView::from_shape(shape.into_shape_with_order(), figures).expect("as many figures as the shape holds")
}
