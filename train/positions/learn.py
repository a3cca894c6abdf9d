"""Losses, cutting and figures, shared by every design."""
import torch
from torch.nn import functional as F

from marks import GROUP, STANCES
from model import KEY, ROWS

PARTS = {}
at = 0
for name, wide in ROWS.items():
    PARTS[name] = slice(at, at + wide)
    at += wide


GROUPS = sorted(set(GROUP.values()))
GROUP_OF = [GROUPS.index(GROUP[s]) for s in STANCES]


def runs_tags(runs, length):
    """Begin-inside tags of runs (an inner run cuts the outer one), and which pieces are last ones."""
    tag, last, owner = [0] * length, [0] * length, [-1] * length
    for k, (a, b) in sorted(enumerate(runs), key=lambda r: r[1][0] - r[1][1]):  # the longest first
        for i in range(a, b + 1):
            owner[i] = k
    for i in range(length):
        if owner[i] < 0:
            continue
        run = runs[owner[i]]
        tag[i] = 1 if i == run[0] else 2
        # A stretch goes on behind one that stands in it: begins there anew.
        if i > run[0] and owner[i - 1] != owner[i]:
            tag[i] = 1
        last[i] = 1 if i == length - 1 or owner[i + 1] != owner[i] else 0
    return tag, last, owner


def targets(examples, length):
    """Padded answers of a batch."""
    n = len(examples)
    t = {r: torch.full((n, length), -100, dtype=torch.long) for r in ('position', 'stance', 'party', 'if', 'then')}
    last = {r: torch.full((n, length), -100.0) for r in ('position', 'party', 'if', 'then')}
    holders = []
    for k, e in enumerate(examples):
        size = len(e['ids'])
        rows = {'position': [p['run'] for p in e['positions']],
                'party': [p['party'] for p in e['positions'] if p['party']],
                'if': [c[0] for c in e['conditions']], 'then': [c[1] for c in e['conditions']]}
        for r, runs in rows.items():
            tag, end, owner = runs_tags(runs, size)
            known = r != 'party' or e.get('marked', True)
            if known:
                t[r][k, :size] = torch.tensor(tag)
                last[r][k, :size] = torch.tensor(end, dtype=torch.float)
            if r == 'position':
                for i, o in enumerate(owner):
                    if o >= 0:
                        t['stance'][k, i] = e['positions'][o]['stance']
                for o, p in enumerate(e['positions']):
                    mine = [i for i in range(size) if owner[i] == o]
                    if mine and p['known']:
                        holders.append((k, mine, p['party']))
    return t, last, holders


def loss_of(scores, asks, answers, nobody, t, last, holders, weight):
    total = {}
    for r in ('position', 'party', 'if', 'then'):
        if not (t[r] >= 0).any():
            continue  # nobody says whose they are
        s = scores[..., PARTS[r]]
        w = torch.tensor([1.0, weight.get(r, 1.0), weight.get(r, 1.0)])
        total[r] = F.cross_entropy(s[..., :3].reshape(-1, 3), t[r].reshape(-1), weight=w, ignore_index=-100, label_smoothing=0.02)
        inside = (t[r] > 0) & (last[r] >= 0)
        if inside.any():
            total[f'{r}-last'] = 0.3 * F.binary_cross_entropy_with_logits(s[..., 3][inside], last[r][inside])
    if (t['stance'] >= 0).any():
        total['stance'] = 0.5 * F.cross_entropy(scores[..., PARTS['stance']].reshape(-1, 8), t['stance'].reshape(-1), ignore_index=-100, label_smoothing=0.05)
    linked = []
    for k, mine, party in holders:
        ask = asks[k, mine].mean(0)
        odds = torch.cat([(ask * nobody).sum()[None], answers[k] @ ask]) / KEY ** 0.5
        real = t['position'][k] >= 0
        odds = odds.masked_fill(~torch.cat([torch.ones(1, dtype=torch.bool), real]), -1e4)
        odds = odds.log_softmax(0)
        linked.append(-(odds[0] if party is None else torch.logsumexp(odds[1 + party[0]:2 + party[1]], 0)))
    if linked:
        total['holder'] = 0.3 * torch.stack(linked).mean()
    return total


def runs_of(s, joints, cost, worth):
    """The best cut of a row, as `src/read/attribution/tags.ts` makes it; [(first, last)]."""
    inside, outside, ended = float('-inf'), 0.0, float('-inf')
    came = []
    for i in range(len(s)):
        o, b, n, l = s[i]
        hangs = joints[i] if i else 0
        free = hangs != 1
        begun = outside - cost + b if free or i == 0 else float('-inf')
        gone = (ended - cost + b) if hangs == 2 else inside + n
        leaves = free and ended > outside
        stays = (not free and i > 0) or gone >= begun
        came.append((leaves, stays))
        if leaves:
            outside = ended
        inside = (gone if stays else begun) - o + worth
        ended = inside + l
    state = ended > outside
    runs = []
    for i in range(len(s) - 1, -1, -1):
        if state:
            if runs and runs[-1][0] == i + 1 and joints[i + 1] != 2 and open_[0]:
                runs[-1][0] = i
            else:
                runs.append([i, i])
            open_ = [came[i][1]]
        leaves, stays = came[i]
        state = stays if state else leaves
    return [tuple(r) for r in reversed(runs)]


def decode(scores, asks, answers, nobody, joints, cost=1.0, worth=0.0):
    """Scores of one window → positions and conditions, with how sure the network is of each."""
    s = scores.float()
    rows = {r: s[:, PARTS[r]] for r in ROWS}
    found = []
    chance = 1 - rows['position'][:, :3].softmax(-1)[:, 0]
    mention = runs_of(rows['party'].tolist(), joints, 1.0, 1.0)
    for a, b in runs_of(rows['position'].tolist(), joints, cost, worth):
        stance = rows['stance'][a:b + 1].mean(0).softmax(0)
        groups = torch.zeros(len(GROUPS)).index_add(0, torch.tensor(GROUP_OF), stance)
        group = groups.argmax().item()
        stance = torch.where(torch.tensor(GROUP_OF) == group, stance, torch.zeros(()))
        ask = asks[a:b + 1].mean(0)
        odds = (torch.cat([(ask * nobody).sum()[None], answers @ ask]) / KEY ** 0.5).softmax(0)
        best, party = odds[0].item(), None
        for m in mention:
            share = odds[1 + m[0]:2 + m[1]].sum().item()
            if share > best:
                best, party = share, m
        if party is None and odds[0] < 0.5:
            i = odds[1:].argmax().item()
            if odds[1 + i] > odds[0]:
                party, best = (i, i), odds[1 + i].item()
        found.append(dict(run=(a, b), sure=chance[a:b + 1].mean().item() * groups[group].item(), stance=stance.argmax().item(), party=party, party_sure=best))
    chances = {r: 1 - rows[r][:, :3].softmax(-1)[:, 0] for r in ('if', 'then')}
    pairs = []
    thens = runs_of(rows['then'].tolist(), joints, 1.0, 0.5)
    for a in runs_of(rows['if'].tolist(), joints, 1.0, 0.5):
        near = [(max(a[0] - t[1], t[0] - a[1]), t) for t in thens]
        if near:
            t = min(near)[1]
            pairs.append(dict(runs=(a, t), sure=min(chances['if'][a[0]:a[1] + 1].mean().item(), chances['then'][t[0]:t[1] + 1].mean().item())))
    return found, pairs


def touches(gold, run):
    shared = min(gold[1], run[1]) - max(gold[0], run[0]) + 1
    return shared > 0 and (shared >= 0.5 * (gold[1] - gold[0] + 1) or shared >= 0.8 * (run[1] - run[0] + 1))


def tally(examples, decoded, least=0.0):
    """Figures over windows: spans touched by half, the group of their stance, the holder of those touched."""
    n = dict(gold=0, found=0, hit=0, hit_found=0, stance=0, stance_found=0, party=0, party_all=0, c_gold=0, c_found=0, c_hit=0)
    for e, (found, pairs) in zip(examples, decoded):
        inside = lambda run: e['core'] <= run[0] < e['core_end']
        found = [f for f in found if inside(f['run']) and f['sure'] >= least]
        gold = [p for p in e['positions'] if inside(p['run'])]
        n['gold'] += len(gold)
        n['found'] += len(found)
        for p in gold:
            mine = [f for f in found if touches(p['run'], f['run'])]
            n['hit'] += bool(mine)
            n['stance'] += any(GROUP_OF[f['stance']] == GROUP_OF[p['stance']] for f in mine)
            if mine and p['known']:
                n['party_all'] += 1
                n['party'] += any((f['party'] is None) == (p['party'] is None) and (p['party'] is None or touches(p['party'], f['party'])) for f in mine)
        for f in found:
            ours = [p for p in gold if touches(p['run'], f['run'])]
            n['hit_found'] += bool(ours)
            n['stance_found'] += any(GROUP_OF[f['stance']] == GROUP_OF[p['stance']] for p in ours)
        n['c_gold'] += len(e['conditions'])
        n['c_found'] += len(pairs)
        n['c_hit'] += sum(any(touches(a, p['runs'][0]) and touches(b, p['runs'][1]) for p in pairs) for a, b in e['conditions'])
    ratio = lambda a, b: a / b if b else 0.0
    f1 = lambda p, r: 2 * p * r / (p + r) if p + r else 0.0
    p, r = ratio(n['hit_found'], n['found']), ratio(n['hit'], n['gold'])
    sp, sr = ratio(n['stance_found'], n['found']), ratio(n['stance'], n['gold'])
    cp, cr = ratio(n['c_hit'], n['c_found']), ratio(n['c_hit'], n['c_gold'])
    return dict(n=n, span=(p, r, f1(p, r)), stance=(sp, sr, f1(sp, sr)), party=ratio(n['party'], n['party_all']), condition=(cp, cr, f1(cp, cr)))


def told(t):
    three = lambda x: '/'.join(f'{v:.3f}' for v in x)
    return f"span {three(t['span'])} stance {three(t['stance'])} party {t['party']:.3f} cond {three(t['condition'])}"
