import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same props are rendered once, others anew, and text stays escaped', () => {
  let times = 0;
  const Greeting = remembered(({ name }: { name: string }) => {
    times += 1;
    return <b>Chào {name}</b>;
  });
  const page = (name: string) =>
    (
      <p>
        <Greeting name={name} />
      </p>
    ).toString();
  expect(page('<An>')).toBe('<p><b>Chào &lt;An&gt;</b></p>');
  expect(page('<An>')).toBe('<p><b>Chào &lt;An&gt;</b></p>');
  expect(page('Bình')).toBe('<p><b>Chào Bình</b></p>');
  expect(times).toBe(2);
});
