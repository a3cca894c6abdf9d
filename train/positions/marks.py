"""Marked passages and press articles → windows of word pieces, with what each piece is.

A passage is a line of `passages/NAME-NN.txt`; the marks are explained in `passages/README.md`. Offsets are code points.
"""
import json
import random
import re
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / 'attribution'))
import data as shared  # noqa: E402  the same cuts as those of the attribution windows

STANCES = ('demands', 'seeks', 'offers', 'accepts', 'open', 'conditional', 'refuses', 'shifts')
LETTERS = dict(zip('DSOANCRH', STANCES))
GROUP = {'demands': 'ask', 'seeks': 'ask', 'offers': 'give', 'accepts': 'give', 'open': 'give', 'conditional': 'give',
         'refuses': 'no', 'shifts': 'shift'}
CODE = re.compile(r'\[([PDSOANCRHIT])(\d+(?:,\d+)*) ')
WINDOW, MARGIN = 320, 32
HERE = Path(__file__).parent


def parse(line):
    """A marked line → its text and [(letter, number, start, end)]."""
    out, stack, spans, i = '', [], [], 0
    while i < len(line):
        mark = CODE.match(line, i)
        if mark:
            stack.append((mark.group(1), [int(x) for x in mark.group(2).split(',')], len(out)))
            i = mark.end()
        elif line[i] == ']':
            letter, numbers, start = stack.pop()
            spans += [(letter, n, start, len(out)) for n in numbers]
            i += 1
        elif line[i] == '[':
            raise ValueError(f'stray [ at {line[i:i + 25]!r}')
        else:
            out += line[i]
            i += 1
    if stack:
        raise ValueError(f'not closed: {stack}')
    return out, spans


def document(text, spans):
    """A text with its positions (stance, stretch, the holder's stretch or None) and conditions (if, then)."""
    at = lambda letter: {n: (a, b) for l, n, a, b in spans if l == letter}
    holders, ifs, thens = at('P'), at('I'), at('T')
    positions = [dict(stance=LETTERS[l], span=(a, b), party=holders.get(n), known=True)
                 for l, n, a, b in spans if l in LETTERS]
    return dict(text=text, positions=positions, conditions=[(ifs[n], thens[n]) for n in ifs if n in thens])


def passages(path):
    """Every passage of a file; lines whose marks do not close are passed over, and told."""
    for number, line in enumerate(open(path, encoding='utf8'), 1):
        if not line.strip():
            continue
        try:
            text, spans = parse(line.rstrip('\n'))
        except (ValueError, IndexError) as problem:
            print(f'{path.name}:{number}: {problem}')
            continue
        yield dict(document(text, spans), name=f'{path.name}:{number}')


def split(folder=HERE / 'passages'):
    """(training files, development files): the last file of each writer is for development."""
    writers = {}
    for path in sorted(folder.glob('*.txt')):
        writers.setdefault(path.stem.rsplit('-', 1)[0], []).append(path)
    files = list(writers.values())
    return [p for w in files for p in w[:-1]], [w[-1] for w in files]


def press(folder):
    """The press articles whose answers may be learned from; who holds a position is told by name only."""
    for path in sorted(Path(folder).glob('*.gold.json')):
        text = path.with_name(path.name.replace('.gold.json', '.txt')).read_text(encoding='utf8')
        gold = json.loads(path.read_text(encoding='utf8'))
        found = []
        for p in gold['positions']:
            start = text.find(p['evidence'])
            if start >= 0:
                stance = 'shifts' if p['stance'] == 'shift' else p['stance']
                found.append(dict(stance=stance, span=(start, start + len(p['evidence'])), party=None, known=False))
        pairs = []
        for c in gold.get('conditions', []):
            a, b = text.find(c['if_']), text.find(c['then'])
            if a >= 0 and b >= 0:
                pairs.append(((a, a + len(c['if_'])), (b, b + len(c['then']))))
        yield dict(text=text, positions=found, conditions=pairs, name=path.name)


def real(path):
    """Real articles (real.ts): labelled by hand, or with what the rules find in them; then nobody says whose a position is."""
    for number, line in enumerate(open(path, encoding='utf8')):
        d = json.loads(line)
        by_hand = d['by'] == 'hand'
        stretch = lambda s: None if s is None else tuple(s)
        found = [dict(stance=p['stance'], span=tuple(p['span']), party=stretch(p['party']), known=by_hand) for p in d['positions']]
        yield dict(text=d['text'], positions=found, conditions=[(tuple(a), tuple(b)) for a, b in d['conditions']],
                   name=f'real:{number}', by_hand=by_hand, apart=d['apart'])


def packed(documents, seed):
    """Passages put together into texts of about a window, in another order and company for each seed."""
    rng = random.Random(seed)
    order = list(documents)
    rng.shuffle(order)
    group, size, out = [], 0, []
    most = rng.choice((60, 120, 200, 260))
    for d in order:
        words = len(d['text'].split())
        if group and size + words > most:
            out.append(joined(group, rng))
            group, size, most = [], 0, rng.choice((60, 120, 200, 260))
        group.append(d)
        size += words
    return out + [joined(group, rng)] if group else out


def joined(group, rng):
    text, positions, conditions, names, starts = '', [], [], [], []
    for d in group:
        if text:
            text += rng.choice(('\n', '\n\n', '\n\n'))
        at = len(text)
        moved = lambda s: None if s is None else (s[0] + at, s[1] + at)
        positions += [dict(p, span=moved(p['span']), party=moved(p['party']), owner=d['name']) for p in d['positions']]
        conditions += [(moved(a), moved(b)) for a, b in d['conditions']]
        text += d['text']
        names.append(d['name'])
        starts.append(at)
    return dict(text=text, positions=positions, conditions=conditions, name='+'.join(names), starts=starts)


def pieces_of(off, span, low, high):
    """First and last piece (window numbers) that a stretch touches, or None."""
    if span is None:
        return None
    inside = [i for i in range(low, high) if off[i][0] < span[1] and off[i][1] > span[0]]
    return (inside[0] - low, inside[-1] - low) if inside else None


def cut_to(span, low, high):
    return None if span is None else span


def examples(documents):
    """Every window of every document: pieces, their case, and the runs of pieces of each position and condition."""
    out = []
    shared.WINDOW, shared.MARGIN = WINDOW, MARGIN
    for d in documents:
        ids, off, case, breaks = shared.encode(d['text'])
        for low, core, core_end, high in shared.windows(len(ids), breaks):
            positions = []
            for p in d['positions']:
                run = pieces_of(off, trimmed(d['text'], p['span']), low, high)
                if run:
                    positions.append(dict(stance=STANCES.index(p['stance']), run=run, known=p['known'],
                                          party=pieces_of(off, trimmed(d['text'], p['party']), low, high)))
            conditions = []
            for a, b in d['conditions']:
                pair = pieces_of(off, trimmed(d['text'], a), low, high), pieces_of(off, trimmed(d['text'], b), low, high)
                if all(pair):
                    conditions.append(pair)
            out.append(dict(name=d['name'], ids=ids[low:high], case=case[low:high], off=off[low:high], low=low,
                            core=core - low, core_end=core_end - low, positions=positions, conditions=conditions,
                            joints=joints(d['text'], off, low, high), text=d['text']))
    return out


def joints(text, off, low, high):
    """1 where a piece goes on with the word before it, 2 where it begins a line, else 0."""
    out = [0]
    for i in range(low + 1, high):
        (_, before), (start, _) = off[i - 1], off[i]
        if before == start:
            out.append(1 if text[start].isalnum() and text[before - 1].isalnum() else 0)
        else:
            out.append(2 if '\n' in text[before:start] else 0)
    return out


EDGES = set(' \n\t"\u201c\u201d\u2018\u2019\',.;:-\u2013\u2014')


def trimmed(text, span):
    """Without white space and marks at either end."""
    if span is None:
        return None
    start, end = span
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return (start, end) if end > start else None
