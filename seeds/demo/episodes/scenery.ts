import type { CivilDate } from '../../../workflows/calendar/civil-date.js';
import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import { seedId } from '../../ids.js';
import type { SeedPerson } from '../../people.js';
import type { PlannedCase } from '../../play/planned-case.js';
import type { DemoPeople } from '../people.js';
import type { DemoPlaces, Place, Territory, Unit } from '../places.js';
import type { Mission, Programme } from '../programme.js';
import type { Random } from '../random.js';
import type { WorkingTime } from '../working-time.js';

/** All that episodes are made from. */
interface Parts {
  readonly places: DemoPlaces;
  readonly people: DemoPeople;
  readonly programme: Programme;
  readonly cases: readonly PlannedCase[];
  readonly time: WorkingTime;
  readonly random: Random;
}

/** The city with its people, inspections and issues, as episodes look at it. */
export class Scenery {
  readonly city: Territory;
  readonly territories: readonly Territory[];
  readonly missions: readonly Mission[];
  readonly cases: readonly PlannedCase[];

  constructor(private readonly parts: Parts) {
    this.city = parts.places.city;
    this.territories = [parts.places.city, ...parts.places.counties];
    this.missions = parts.programme.missions;
    this.cases = parts.cases;
  }

  get people(): DemoPeople {
    return this.parts.people;
  }

  /** A stream of random numbers of its own for each area. */
  random(area: string): Random {
    return this.parts.random.fork(area);
  }

  /** Milliseconds of one of the three instants of a date, or of the next working day; the last of the histories where that is over. */
  instant(date: CivilDate, nth = 0): number {
    const { time } = this.parts;
    return time.instant(Math.min(time.on(date) + nth, time.end));
  }

  /** The same as `instant`, so many calendar days later. */
  after(date: CivilDate, days: number, nth = 0): number {
    return this.instant(addCalendarDays(date, days), nth);
  }

  /** The date on which `instant` falls. */
  dateOf(date: CivilDate): CivilDate {
    const { time } = this.parts;
    return time.dateOf(Math.min(time.on(date), time.end));
  }

  missionsOf(territory: Territory): readonly Mission[] {
    return this.missions.filter((mission) => mission.territory === territory);
  }

  /** The demo unit's inspection in a round. */
  demoMission(round: number): Mission {
    const found = this.missions.find((mission) => mission.round === round && mission.team === this.people.demoTeam);
    if (found === undefined) throw new Error(`the demo team inspects nobody in round ${round}`);
    return found;
  }

  /** An officer of a territory's office; the first of the city is the demo account. */
  officer({ office }: Territory, nth = 0): SeedPerson {
    return this.holder('inspectionOffice', office, nth);
  }

  /** Somebody of a territory's leading group; the first of the city is the demo account. */
  leader({ leadingGroup }: Territory): SeedPerson {
    return this.holder('leadership', leadingGroup);
  }

  head(unit: Place): SeedPerson {
    return this.holder('unitHead', unit);
  }

  /** Whoever holds a role there: the first, or the how-manieth of them going round. */
  holder(role: Parameters<DemoPeople['population']['holders']>[0], place: Place, nth = 0): SeedPerson {
    const holders = this.people.population.holders(role, place);
    const found = holders[nth % holders.length];
    if (found === undefined) throw new Error(`nobody is ${role} of ${place.name}`);
    return found;
  }

  /** A unit or department of the city by the end of its name; undefined where the city is too small to have it. */
  cityUnit(ending: string): Unit | undefined {
    return this.city.units.find(({ shortName }) => shortName.endsWith(ending));
  }

  /** The same id at every load. */
  id(name: string, at: number): string {
    return seedId(`demo/${name}`, at);
  }
}
