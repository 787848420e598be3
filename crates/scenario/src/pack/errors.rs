//! How far components have been off: a few parameters, each with its estimate and the estimate's own error.

/// A parameter of the model of error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// `φ` of the part common to all Kreise, migration: how much of a year's error is still there a year later.
    MigrationCommonPersistence,
    /// `φ` of the own part of a Landkreis, migration.
    MigrationOwnPersistence,
    /// `φ` of the own part of a kreisfreie Stadt, migration.
    MigrationCityPersistence,
    /// `σ` of the ratio of arrivals to departures, common part: spread of what a year adds, logarithm.
    RatioCommon,
    /// `σ` of the ratio, common part as kreisfreie Städte have it.
    RatioCommonCity,
    /// `σ` of the ratio, own part of a Landkreis.
    RatioOwn,
    /// `σ` of the ratio, own part of a kreisfreie Stadt.
    RatioCity,
    /// `σ` of the turnover (mean of the logarithms of arrivals and departures), common part.
    TurnoverCommon,
    /// `σ` of the turnover, own part of a Landkreis.
    TurnoverOwn,
    /// `σ` of the turnover, own part of a kreisfreie Stadt.
    TurnoverCity,
    /// `κ`: variance of a number of moves by chance, over the number.
    Chance,
    /// `φ` of births per woman, both parts.
    BirthsPersistence,
    /// `σ` of births per woman, common part.
    BirthsCommon,
    /// `σ` of births per woman, own part.
    BirthsOwn,
    /// `φ` of deaths, both parts.
    DeathsPersistence,
    /// `σ` of deaths and of what the accounts leave open beside them, common part.
    DeathsCommon,
    /// `σ` of deaths and of what the accounts leave open beside them, own part.
    DeathsOwn,
}

impl Parameter {
    /// Every parameter, in the order of the table.
    pub const ALL: [Self; 17] = [
        Self::MigrationCommonPersistence,
        Self::MigrationOwnPersistence,
        Self::MigrationCityPersistence,
        Self::RatioCommon,
        Self::RatioCommonCity,
        Self::RatioOwn,
        Self::RatioCity,
        Self::TurnoverCommon,
        Self::TurnoverOwn,
        Self::TurnoverCity,
        Self::Chance,
        Self::BirthsPersistence,
        Self::BirthsCommon,
        Self::BirthsOwn,
        Self::DeathsPersistence,
        Self::DeathsCommon,
        Self::DeathsOwn,
    ];

    /// Its name in tables.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::MigrationCommonPersistence => "migration_common_persistence",
            Self::MigrationOwnPersistence => "migration_own_persistence",
            Self::RatioCommon => "ratio_common",
            Self::MigrationCityPersistence => "migration_city_persistence",
            Self::RatioCommonCity => "ratio_common_city",
            Self::RatioOwn => "ratio_own",
            Self::RatioCity => "ratio_city",
            Self::TurnoverCommon => "turnover_common",
            Self::TurnoverOwn => "turnover_own",
            Self::TurnoverCity => "turnover_city",
            Self::Chance => "chance",
            Self::BirthsPersistence => "births_persistence",
            Self::BirthsCommon => "births_common",
            Self::BirthsOwn => "births_own",
            Self::DeathsPersistence => "deaths_persistence",
            Self::DeathsCommon => "deaths_common",
            Self::DeathsOwn => "deaths_own",
        }
    }

    /// Largest value that makes sense; the least is 0.
    #[must_use]
    pub const fn most(self) -> f64 {
        match self {
            Self::MigrationCommonPersistence
            | Self::MigrationOwnPersistence
            | Self::MigrationCityPersistence
            | Self::BirthsPersistence
            | Self::DeathsPersistence => 1.0,
            // A logarithm: in one year seven times as many, or a seventh.
            Self::RatioCommon
            | Self::RatioCommonCity
            | Self::RatioOwn
            | Self::RatioCity
            | Self::TurnoverCommon
            | Self::TurnoverOwn
            | Self::TurnoverCity
            | Self::BirthsCommon
            | Self::BirthsOwn
            | Self::DeathsCommon
            | Self::DeathsOwn => 2.0,
            Self::Chance => 100.0,
        }
    }
}

/// A value and its standard error.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Estimate {
    /// The value.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
}

/// The parameters of the model of error, each between 0 and [`Parameter::most`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErrorModel {
    estimates: [Estimate; Parameter::ALL.len()],
}

impl ErrorModel {
    /// Keeps the estimates, in the order of [`Parameter::ALL`].
    ///
    /// # Errors
    ///
    /// The first parameter that is no number between 0 and [`Parameter::most`], or whose error is negative or no number.
    pub fn new(estimates: [Estimate; Parameter::ALL.len()]) -> Result<Self, Parameter> {
        let wrong = |(parameter, estimate): (&Parameter, &Estimate)| {
            let within = (0.0..=parameter.most()).contains(&estimate.value);
            (!(within && estimate.error >= 0.0 && estimate.error.is_finite())).then_some(*parameter)
        };
        match Parameter::ALL.iter().zip(&estimates).find_map(wrong) {
            Some(parameter) => Err(parameter),
            None => Ok(Self { estimates }),
        }
    }

    /// A parameter with its error.
    #[must_use]
    pub fn estimate(&self, parameter: Parameter) -> Estimate {
        self.estimates[parameter as usize]
    }

    /// The value of a parameter.
    #[must_use]
    pub fn value(&self, parameter: Parameter) -> f64 {
        self.estimate(parameter).value
    }

    /// Every parameter and its estimate, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (Parameter, Estimate)> {
        Parameter::ALL.into_iter().zip(self.estimates)
    }
}
