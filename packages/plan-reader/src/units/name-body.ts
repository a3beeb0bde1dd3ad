/** How a name goes on behind its first words: groups, councils with their levels, bodies with their hosts, places and numbers. */
import { isHalf, isWord, startsNoun } from './further-words.ts';
import * as lexicon from './lexicon.ts';
import { type NameBuilder, stopAt } from './name-builder.ts';
import { isDepartmentStart, isOpener } from './name-starts.ts';
import { AFTER_GROUPS, STOP_WORDS } from './stop-words.ts';
import { isCapital } from './tokens.ts';

/** Sở, ban, ngành, cơ quan ... with commas and "và" between them, and what qualifies them. */
export function readGroup(name: NameBuilder, fewest: number): 'group' | null {
  let nouns = 0;
  let isSingled = false;
  while (!name.isDone()) {
    if (nouns > 0 && name.isListBreak()) {
      if (!continuesGroup(name)) break;
      if (name.key() === 'va' || name.key() === 'hoac') name.pushAnd();
    } else if (nouns > 0 && (name.isVerb() || name.is(AFTER_GROUPS))) break;
    if (nouns === 0 && name.isRatherVerb()) return null;
    if (nouns > 0 && name.take(lexicon.SINGLING)) {
      isSingled = true;
    } else if (!isHalfNoun(name) && name.take(lexicon.GROUP_NOUNS)) {
      nouns += 1;
    } else if (nouns === 0) {
      return null;
    } else if (!name.take(lexicon.MODIFIERS) && !name.takePlace() && !name.takeUnknown()) {
      break;
    }
    if (name.isBroken() || takeOwner(name)) break;
  }
  return nouns >= fewest || isSingled ? 'group' : null;
}

/** "trường" of "trường hợp" is no school. */
function isHalfNoun(name: NameBuilder): boolean {
  return name.isLegible() && name.reach(lexicon.GROUP_NOUNS) === 1 && isHalf(name.tokens, name.at);
}

/** Behind a comma or "và": another noun of the same group, not another unit. */
function continuesGroup(name: NameBuilder): boolean {
  const at = name.key() === 'va' || name.key() === 'hoac' ? name.at + 1 : name.at;
  const { tokens, isDamaged } = name;
  const noun = lexicon.GROUP_NOUNS.match(tokens, at, isDamaged);
  if (noun !== null && (STOP_WORDS.match(tokens, at, isDamaged)?.length ?? 0) > noun.length) return false;
  // "các bệnh viện tuyến tỉnh, | trung tâm y tế các huyện": those of other places.
  const behind = at + (noun?.length ?? 0);
  const isOfOthers = tokens[behind - 1]?.after === '' && tokens[behind]?.key === 'cac';
  if (noun !== null && isOfOthers && lexicon.LEVELS.match(tokens, behind + 1, isDamaged) !== null) return false;
  const quantifier = lexicon.QUANTIFIERS.match(tokens, at, isDamaged);
  // "trudng hoc" in damaged print is nearer to "trường học" than to "từng".
  if (quantifier !== null && (noun === null || noun.length < 2 || quantifier.score >= noun.score)) return false;
  if (isDepartmentStart(tokens, at, isDamaged)) return false;
  if (lexicon.COUNCILS.match(tokens, at, isDamaged) !== null && !/^mat/.test(tokens[at]?.key ?? '')) return false;
  if (lexicon.COUNCILS.match(tokens, at, isDamaged) !== null && isCapital(tokens[at])) return false;
  if (
    (isCapital(tokens[at]) && lexicon.BODIES.match(tokens, at, isDamaged) !== null) ||
    isOpener(tokens, at, isDamaged)
  )
    return false;
  // "..., công đoàn ngành Giáo dục": a body of its own, capital or not.
  if (noun !== null && (lexicon.BODIES.match(tokens, at, isDamaged)?.length ?? 0) > noun.length) return false;
  const person = lexicon.PERSONS.match(tokens, at, isDamaged);
  return noun !== null && (person === null || noun.score > person.score || noun.length > person.length);
}

/** "UBND các xã, phường, đặc khu Lý Sơn", "UBND cấp xã", "Ủy ban MTTQ Việt Nam tỉnh và các cấp". */
export function readCouncilTail(name: NameBuilder): void {
  while (!name.isDone() && !name.isBroken() && !name.isVerb()) {
    if (name.isListBreak()) {
      const step = name.key() === 'va' || name.key() === 'hoac' ? 1 : 0;
      const isLevel = lexicon.LEVELS.match(name.tokens, name.at + step, name.isDamaged) !== null;
      // "UBND xã Đông, | xã Nam": a further place is a unit of its own.
      if (!isLevel || (isCapital(name.tokens[name.at - 1]) && isCapital(name.token(step + 1)))) break;
      if (step === 1) name.pushAnd();
    }
    const taken =
      name.take(lexicon.LEVELS) ||
      (name.is(lexicon.QUANTIFIERS) && name.levelFollows() && name.take(lexicon.QUANTIFIERS)) ||
      name.takePlace() ||
      name.take(lexicon.MODIFIERS);
    if (!taken) break;
  }
}

export function readTail(name: NameBuilder): void {
  // "Ban Chỉ đạo | Quy chế dân chủ": what goes on a known name with a capital may have small letters too.
  let isOpen = false;
  // "Trung tâm Thông tin | và Khảo thí": a known name may be the start of a longer one.
  if (name.key() === 'va' && name.isLegible() && goesOnWithCapital(name)) {
    name.pushAnd();
    isOpen = true;
  }
  // "Trưởng thôn, làng": who leads places of several kinds.
  if (
    name.startsAs('truong') &&
    name.isListBreak() &&
    name.key() !== 'va' &&
    !isCapital(name.token()) &&
    continuesGroup(name)
  ) {
    readGroup(name, 0);
    return;
  }
  while (!name.isDone() && !name.isBroken() && (!name.isListBreak() || takeZones(name) || listsLevels(name))) {
    if (isGiven(name)) break;
    if (name.isApart() || takeOwner(name) || takeManaged(name) || name.isVerb(true)) break;
    if (isCapital(name.token()) && takeHost(name)) continue;
    const isKnown = takeLevel(name) || name.take(lexicon.MODIFIERS) || name.takePlace() || takeBranch(name);
    if (isKnown || name.takeNumber() || name.takeToCapital()) continue;
    if (name.takeCapital()) isOpen = true;
    else if (!isOpen || !name.takeTail()) break;
  }
}

/** "Phòng Nội vụ | được giao tổng hợp": of many it says which they are, of one what it does. */
function isGiven(name: NameBuilder): boolean {
  return (
    name.token()?.text === 'được' && name.token(1)?.key === 'giao' && !/^(?:nhiem|chu)$/.test(name.token(2)?.key ?? '')
  );
}

/** "Ban Quản lý | các chợ, siêu thị", "Ban Công tác Mặt trận | các khu phố": whom the body is for. */
function takeManaged(name: NameBuilder): boolean {
  // "Ban nhân dân | 14 ấp"
  if (name.startsAs('ban') && name.tokens[name.at - 1]?.key === 'dan' && name.takeCount())
    return readGroup(name, 1) !== null;
  if (!name.is(lexicon.QUANTIFIERS) || name.isListBreak()) return false;
  // "Trung tâm Phục vụ hành chính công xã | mỗi tháng tổ chức": how often.
  if (/^(?:thang|quy|nam|tuan|ngay|dot|lan)$/.test(name.token(1)?.key ?? '')) return false;
  if (lexicon.GROUP_NOUNS.match(name.tokens, name.at + 1, name.isDamaged) !== null)
    return name.take(lexicon.QUANTIFIERS) && readGroup(name, 1) !== null;
  if (!name.isLegible() || !startsNoun(name.tokens, name.at + 1)) return false;
  name.take(lexicon.QUANTIFIERS);
  while (!name.isDone() && !name.isBroken() && (!name.isListBreak() || name.listsOn())) {
    if (name.key() === 'va') name.pushAnd();
    if (!name.take(lexicon.FIELDS) && !takeLevel(name) && !name.takeFurther()) break;
  }
  return true;
}

/** "Ban Quản lý Khu kinh tế Nghi Sơn | và các khu công nghiệp", "Ban Quản lý Khu kinh tế, | công nghiệp": one board for all of them. */
function takeZones(name: NameBuilder): boolean {
  const isListed = name.key() === 'va' || name.tokens[name.at - 1]?.after === ',';
  return name.startsAs('ban') && isListed && name.take(lexicon.FURTHER_ZONES);
}

/** "Đảng ủy xã, | phường": levels without a name, one behind the other. */
function listsLevels(name: NameBuilder): boolean {
  const [before, here] = [name.tokens[name.at - 1], name.token()];
  const isLevel = (key: string | undefined) => /^(?:xa|phuong|huyen)$/.test(key ?? '');
  return isLevel(before?.key) && before?.after === ',' && isLevel(here?.key) && !isCapital(here) && name.isLegible();
}

function goesOnWithCapital(name: NameBuilder): boolean {
  return name.tokens[name.at - 1]?.after === '' && isCapital(name.token(1)) && !name.startsUnit(1);
}

/** Takes a level; "xã" of "xã hội" is none. */
function takeLevel(name: NameBuilder): boolean {
  if (name.key() === 'xa' && name.token()?.after === '' && name.token(1)?.key === 'hoi') return false;
  // "Phòng Cảnh sát giao thông | cấp đổi": a level has a name behind the word.
  if (name.key() === 'cap' && name.isLegible() && name.reach(lexicon.LEVELS) === 1) return false;
  // In damaged print "các ấp" is near to "các cấp": what is spelled right counts.
  const noun = name.isDamaged ? lexicon.GROUP_NOUNS.match(name.tokens, name.at + 1, true) : null;
  if (noun?.score === 1 && name.is(lexicon.QUANTIFIERS) && !name.levelFollows(1)) return false;
  return name.take(lexicon.LEVELS);
}

/** "Đảng ủy | Sở Nội vụ", "Đoàn Thanh niên | Công an tỉnh": the body that a body belongs to, no sign between them. */
function takeHost(name: NameBuilder): boolean {
  if (isOfficeAlone(name)) {
    name.push('Văn phòng', 2);
    return true;
  }
  const before = name.tokens[name.at - 1];
  if (name.isWithin) return false;
  // Lines of a table may have run together: "Sở Công Thương | Sở Y tế" are two.
  if (
    name.startsAs('so') ||
    before?.after !== '' ||
    name.token()?.before !== '' ||
    !isCapital(name.token()) ||
    !name.isLegible()
  )
    return false;
  return name.takeBody();
}

/** "Đoàn Thanh niên | Văn phòng vận động đoàn viên": the office of one's own house, and a verb behind it. */
function isOfficeAlone(name: NameBuilder): boolean {
  const before = name.tokens[name.at - 1];
  const isOffice = name.token()?.text === 'Văn' && name.token(1)?.text === 'phòng' && before?.after === '';
  return isOffice && !name.isWithin && stopAt(name.tokens, name.at + 2, name.isDamaged) === 'verb';
}

/** "Công đoàn ngành | Y tế": the branch that the name just taken ends with. */
function takeBranch(name: NameBuilder): boolean {
  if (name.tokens[name.at - 1]?.key !== 'nganh' || !isCapital(name.token())) return false;
  return name.take(lexicon.DEPARTMENT_NAMES) || name.take(lexicon.FIELDS);
}

/** A name that no table knows: capitals, "và" between capitals, up to a verb or a sign. */
export function readOpen(name: NameBuilder): 'named' | null {
  if (!name.isLegible() || !(name.take(lexicon.OPENERS) || name.take(lexicon.SMALL_OPENERS)))
    name.push(name.token()?.text ?? '', 1);
  // "Xí nghiệp | cấp nước": one syllable may look like a level.
  const isLevel = name.is(lexicon.LEVELS) && !(name.key() === 'cap' && isWord(name.tokens, name.at));
  if (name.isLegible() && !isCapital(name.token()) && !isLevel) name.takeWord();
  while (!name.isDone() && !name.isBroken()) {
    if (name.key() === 'va' && isCapital(name.token(1)) && !name.startsUnit(1)) {
      name.push('và', 1);
      continue;
    }
    if (name.key() === 'va' && name.listsOn()) {
      name.push('và', 1);
      // "Hợp tác xã dịch vụ nông nghiệp và | vệ sinh môi trường": a field may begin as a verb does.
      if (name.isLegible()) name.take(lexicon.FIELDS);
      continue;
    }
    // "Chi cục Chăn nuôi, Thú y và Thủy sản": in a list of units each item would start one.
    const isFurtherField = name.isLegible() && name.key() !== 'va' && isCapital(name.token());
    const goesOn = (isFurtherField && !name.startsUnit()) || name.listsOn();
    if ((name.isListBreak() && !goesOn) || takeOwner(name) || takeManaged(name)) break;
    if (isGiven(name)) break;
    // A field of work is taken whole: "Quan ly dau tw" is no "quận", and "Trợ giúp pháp lý" has no verb in it.
    if ((name.isDamaged ? name.stop() === null : isCapital(name.token())) && name.take(lexicon.FIELDS)) continue;
    if (takeLevel(name) || name.takePlace() || name.takeNumber()) continue;
    if (isCapital(name.token()) && !name.isApart() && !name.startsUnit()) {
      name.push(name.token()?.text ?? '', 1);
      continue;
    }
    if (!takeHost(name) && !name.take(lexicon.MODIFIERS) && !name.takeFurther()) break;
  }
  return name.length() > 1 ? 'named' : null;
}

/** Takes "của" and whose the unit is: "Tổ thẩm định | của xã", "Tổ Giúp việc | của Ban Chỉ đạo". */
function takeOwner(name: NameBuilder): boolean {
  const of = OF.get(name.key() ?? '');
  if (of === undefined || name.isBroken() || name.isListBreak()) return false;
  // "Phòng Công tác xã hội | của các bệnh viện"
  if (of.many && name.is(lexicon.QUANTIFIERS, 1) && name.is(lexicon.GROUP_NOUNS, 2)) {
    name.push(of.word, 1);
    return name.take(lexicon.QUANTIFIERS) && readGroup(name, 1) !== null;
  }
  if (!of.owners.some((phrases) => name.is(phrases, 1))) return false;
  name.push(of.word, 1);
  if (name.take(lexicon.OWNERS)) return true;
  if (name.take(lexicon.LEVELS)) name.takePlace();
  else if (name.take(lexicon.COUNCILS)) readCouncilTail(name);
  else if (name.take(lexicon.BODIES)) readTail(name);
  return true;
}

/** The words that say whose a unit is, and what may stand behind each; `many`: several owners too. */
const OF = new Map([
  ['cua', { word: 'của', owners: [lexicon.OWNERS, lexicon.LEVELS, lexicon.COUNCILS, lexicon.BODIES], many: true }],
  // "Công chức Tư pháp - Hộ tịch | thuộc Văn phòng HĐND và UBND phường"; "thuộc Sở", "thuộc tỉnh" qualify.
  ['thuoc', { word: 'thuộc', owners: [lexicon.COUNCILS, lexicon.BODIES], many: false }],
]);
