import { Calendar } from './calendar.js';
import { validateCalendarYear } from './calendar-year.js';
import year2019 from './years/2019.json' with { type: 'json' };
import year2020 from './years/2020.json' with { type: 'json' };
import year2021 from './years/2021.json' with { type: 'json' };
import year2022 from './years/2022.json' with { type: 'json' };
import year2023 from './years/2023.json' with { type: 'json' };
import year2024 from './years/2024.json' with { type: 'json' };
import year2025 from './years/2025.json' with { type: 'json' };
import year2026 from './years/2026.json' with { type: 'json' };

/** The years that ship with the product: the notices of the State Council for 2019 to 2026. */
export const officialYears = [year2019, year2020, year2021, year2022, year2023, year2024, year2025, year2026].map(
  validateCalendarYear,
);

/** The calendar of the shipped years. With a year loaded later: `Calendar.from([...officialYears, loaded])`. */
export const officialCalendar = Calendar.from(officialYears);
