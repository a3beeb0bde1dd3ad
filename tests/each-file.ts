import { setToday } from '../app/platform/clock.ts';

// Runs before each file of a lane whose files share their modules: the day that the file before has fixed runs on again.
setToday(undefined);
