/** The roles that a person may hold at a unit; `system` is the application itself (jobs, imports), `citizen` is anyone, without sign-in. */
export type Role = 'officer' | 'leader' | 'overseer' | 'administrator' | 'village_head' | 'citizen' | 'system';

/** For whom a transaction acts: one person in one role at one unit. Row-level security sees exactly this. */
export interface Actor {
  userId: string | null;
  userName: string;
  unitId: number;
  unitName: string;
  unitKind: string;
  role: Role;
  /** Places of the unit's subtree in the order of the tree. */
  place: number;
  placeTo: number;
  /** Units above, from the parent to the root. */
  above: number[];
  /** The leader in whose place the person acts; what is done says so. */
  standsInFor?: { userId: string; name: string } | undefined;
}

const clearanceOf: Record<Role, 0 | 1 | 2> = {
  officer: 1,
  leader: 2,
  overseer: 1,
  administrator: 1,
  village_head: 0,
  citizen: 0,
  system: 2,
};

/** Highest confidentiality that the actor reads: 0 public, 1 internal, 2 restricted. */
export function clearance(actor: Actor): 0 | 1 | 2 {
  return clearanceOf[actor.role];
}

/** The last place of the tree: five levels of ten bits. */
export const lastPlace = 2 ** 50 - 1;

/** The application acting on its own account, over the whole tree. */
export const systemActor: Actor = {
  userId: null,
  userName: 'Khéo',
  unitId: 0,
  unitName: 'Khéo',
  unitKind: 'country',
  role: 'system',
  place: 0,
  placeTo: lastPlace,
  above: [],
};

/** Anyone at all: sees what is public, in no subtree, and writes nothing. */
export const citizenActor: Actor = {
  userId: null,
  userName: 'Người dân',
  unitId: 0,
  unitName: '',
  unitKind: 'country',
  role: 'citizen',
  place: -1,
  placeTo: -1,
  above: [],
};
