import { plainDate } from '@kheo/calendar';
import { sendWaiting } from '../app/features/reminders/jobs.ts';
import { sweep } from '../app/features/reminders/sweep.ts';
import { systemActor } from '../app/platform/actor.ts';
import { setToday } from '../app/platform/clock.ts';
import { connect } from '../app/platform/database/connect.ts';
import { createMailer } from '../app/platform/mail.ts';

// A process of its own that a test ends half way: `reminders-process.ts sweep|send DATABASE DAY SMTP`.
const [act, url = '', day = '', smtp = ''] = process.argv.slice(2);
setToday(day);
const database = connect(url);
if (act === 'sweep') {
  await database.as(systemActor, (tx) => sweep(tx, plainDate(day), { mail: true }));
} else {
  const mailer = createMailer(smtp, 'Khéo <kheo@example.vn>');
  await sendWaiting({ database, mailer, address: 'http://localhost', allowInside: true });
}
process.exit(0);
