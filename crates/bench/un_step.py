"""The United Nations' cohort-component projection with numpy, for as many districts, ages and years as the engine: `un_step.py FILE DISTRICTS YEARS`.

Written from the published formula (United Nations, Manual III: Methods for Population Projections by Sex and Age, 1956; Preston, Heuveline
and Guillot, Demography, 2001, section 6.3): half of the net migrants are there from the start of the year and survive it, half
arrive at its end; births come from the mean of the women at its start and end. Every operation works on all districts, sexes and ages at once.

It does less than the engine: no moves between districts, no limit to the room, no departures by rate. It prints the median time.
"""

import sys
import time

try:
    import numpy as np
except ImportError:
    print("numpy not present, skipped")
    sys.exit(0)

SEXES, AGES = 2, 101
FEMALE, MALE = 0, 1
BOYS_PER_GIRL = 1.05
RUNS = 51


def read(file, districts, years):
    """The base population and a list of (q, net migrants, fertility) by year, as `figures` writes them."""
    numbers = np.fromfile(file, dtype="<f8")
    cells = districts * SEXES * AGES
    shape = (districts, SEXES, AGES)
    base, rest = numbers[:cells].reshape(shape), numbers[cells:].reshape(years, -1)
    tables = []
    for year in rest:
        q, arrivals, extra = year[: 3 * cells].reshape(3, *shape)
        fertility = year[3 * cells :].reshape(districts, AGES)
        tables.append((q.copy(), arrivals - extra, fertility.copy()))
    return base.copy(), tables


def project(base, tables):
    """Persons by year, and births, deaths and net migrants by year and district."""
    population = np.empty((len(tables) + 1, *base.shape))
    components = np.empty((len(tables), base.shape[0], 3))
    born_share = np.empty(SEXES)
    born_share[FEMALE], born_share[MALE] = 1 / (1 + BOYS_PER_GIRL), BOYS_PER_GIRL / (1 + BOYS_PER_GIRL)
    population[0] = base
    for year, (q, net, fertility) in enumerate(tables):
        before, after = population[year], population[year + 1]
        start = np.empty_like(before)
        start[..., 1:] = before[..., :-1]
        start[..., -1] += before[..., -1]
        start[..., 0] = 0.0
        start += net / 2
        np.multiply(start, 1 - q, out=after)
        after += net / 2
        women = (before[:, FEMALE] + after[:, FEMALE]) / 2
        births = (fertility * women).sum(axis=1)
        after[..., 0] += births[:, None] * born_share * (1 - q[..., 0])
        components[year, :, 0] = births
        components[year, :, 1] = (start * q).sum(axis=(1, 2)) + births * (born_share * q[..., 0]).sum(axis=1)
        components[year, :, 2] = net.sum(axis=(1, 2))
    return population, components


def main():
    file, districts, years = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    base, tables = read(file, districts, years)
    population, components = project(base, tables)
    births, deaths, net = components.sum(axis=(0, 1))
    balance = base.sum() + births - deaths + net - population[-1].sum()
    assert abs(balance) < 1e-6 * base.sum(), f"the balance is off by {balance} persons"
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        project(base, tables)
        times.append(time.perf_counter() - begin)
    print(f"city/un step with numpy\t{sorted(times)[RUNS // 2] * 1e3}")


if __name__ == "__main__":
    main()
