"""Trains one design on PolNeAR's training part and prints its figures on the development part.

    python train.py --data ../../../shared/corpora/polnear --design cue-first --out build

Writes OUT/DESIGN.pt. Fixed seed; the last epoch is kept, none is picked by its figures.
"""
import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from data import ROLES, examples, load, trim
from model import REACH, CueFirst, Joint, bucket

BATCH = 12


def padded(part):
    width = max(len(e['ids']) for e in part) + 2
    ids, case, mask = (torch.zeros(len(part), width, dtype=torch.long) for _ in range(3))
    for i, e in enumerate(part):
        n = len(e['ids'])
        ids[i, 0], ids[i, n + 1] = 101, 102
        ids[i, 1:n + 1] = torch.tensor(e['ids'])
        case[i, 1:n + 1] = torch.tensor(e['case'])
        mask[i, :n + 2] = 1
    return ids, case, mask


def padded_tags(part, key, width):
    out = torch.full((len(part), width), -100)
    for i, e in enumerate(part):
        out[i, 1:len(e[key]) + 1] = torch.tensor(e[key])
    return out


def reaches(part, cues):
    """For cues (window, first, last) in pieces of the window: piece numbers [C,L], distances [C,L], mask [C,L]."""
    low = [max(0, f + 1 - REACH) for _, f, _ in cues]
    high = [min(len(part[w]['ids']) + 2, l + 2 + REACH) for w, _, l in cues]
    length = max(h - l for l, h in zip(low, high))
    at = torch.tensor(low).unsqueeze(1) + torch.arange(length).unsqueeze(0)
    mask = at < torch.tensor(high).unsqueeze(1)
    at = torch.where(mask, at, torch.zeros_like(at))
    first, last = (torch.tensor([c[k] + 1 for c in cues]).unsqueeze(1) for k in (1, 2))
    d = torch.where(at < first, at - first, torch.where(at > last, at - last, torch.zeros_like(at)))
    return at, torch.where((at >= first) & (at <= last), torch.full_like(d, 65), bucket(d)), mask.long()


def link(model, part, token, about, cues):
    at, distance, mask = reaches(part, cues)
    rows = torch.tensor([w for w, _, _ in cues])
    said = torch.stack([about[w, f + 1:l + 2].mean(0) for w, f, l in cues])
    source, content = model.link(token[rows.unsqueeze(1), at], said, distance, mask)
    return source, content, at, mask


def loss_cue_first(model, part):
    ids, case, mask = padded(part)
    cue, token, about = model.read(ids, case, mask)
    loss = 2 * F.cross_entropy(cue.transpose(1, 2), padded_tags(part, 'cue', ids.shape[1]), ignore_index=-100)
    gold = [(w, c) for w, e in enumerate(part) for c in e['cues']]
    if gold:
        source, content, at, m = link(model, part, token, about, [(w, c[0][0], c[0][-1]) for w, c in gold])
        for logits, k, weight in ((source, 1, 2), (content, 2, 1)):
            want = torch.full((len(gold), ids.shape[1]), -100)
            for i, (_, c) in enumerate(gold):
                want[i, 1:len(c[k]) + 1] = torch.tensor(c[k])
            want = torch.where(m == 1, want.gather(1, at), torch.full_like(at, -100))
            loss = loss + weight * F.cross_entropy(logits[..., :3].transpose(1, 2), want, ignore_index=-100)
    return loss


def loss_joint(model, part):
    ids, case, mask = padded(part)
    logits = model.read(ids, case, mask)
    return sum(F.cross_entropy(x.transpose(1, 2), padded_tags(part, k, ids.shape[1]), ignore_index=-100)
               for x, k in zip(logits, ('cue', 'source', 'content')))


def runs(tags):
    """Begin-inside-outside tags → [(first, last)]; an inside without a begin begins."""
    out = []
    for i, tag in enumerate(tags):
        if tag == 1 or (tag == 2 and (i == 0 or tags[i - 1] == 0)):
            out.append([i, i])
        elif tag == 2:
            out[-1][1] = i
    return out


def as_spans(found, off):
    return [(off[a][0], off[b][1]) for a, b in found]


def answers_cue_first(model, part):
    ids, case, mask = padded(part)
    cue, token, about = model.read(ids, case, mask)
    cues = []
    for w, e in enumerate(part):
        for first, last in runs(cue[w, 1:len(e['ids']) + 1].argmax(-1).tolist()):
            if e['core'] <= e['low'] + first < e['core_end']:
                cues.append((w, first, last))
    if not cues:
        return
    source, content, at, m = link(model, part, token, about, cues)
    for i, (w, first, last) in enumerate(cues):
        e, low, n = part[w], int(at[i, 0]), int(m[i].sum())
        shift = lambda t: [(a + low - 1, b + low - 1) for a, b in runs(t) if 0 <= a + low - 1 and b + low - 1 < len(e['ids'])]
        tags_of = lambda x: x[i, :n, :3].argmax(-1).tolist()
        yield e['article'], dict(Source=as_spans(shift(tags_of(source)), e['off']),
                                 Cue=as_spans([(first, last)], e['off']),
                                 Content=as_spans(shift(tags_of(content)), e['off']))


def answers_joint(model, part):
    ids, case, mask = padded(part)
    logits = model.read(ids, case, mask)
    for w, e in enumerate(part):
        cue, source, content = (runs(x[w, 1:len(e['ids']) + 1].argmax(-1).tolist()) for x in logits)
        gap = lambda a, b: max(a[0] - b[1], b[0] - a[1], 0)
        for c in cue:
            if not e['core'] <= e['low'] + c[0] < e['core_end']:
                continue
            one = lambda spans, reach: sorted((s for s in spans if gap(s, c) <= reach), key=lambda s: gap(s, c))[:1]
            body = sorted((s for s in content if gap(s, c) <= 4), key=lambda s: s[0]) or one(content, 40)
            yield e['article'], dict(Source=as_spans(one(source, 40), e['off']), Cue=as_spans([c], e['off']),
                                     Content=as_spans(body, e['off']))


def score(folder, found):
    """Exact F1 by role and for whole attributions, over whole articles, as tools/score.py counts it."""
    tally = {k: [0, 0, 0] for k in (*ROLES, 'whole')}
    for article, text, gold in load(folder, 'dev'):
        want, got = ([{r: tuple(trim(text, f[r])) for r in ROLES} for f in x] for x in (gold, found.get(article, [])))
        for k in tally:
            pick = (lambda f: tuple(f.values())) if k == 'whole' else (lambda f: f[k])
            a, b = {pick(f) for f in want} - {()}, {pick(f) for f in got} - {()}
            tally[k] = [tally[k][0] + len(a & b), tally[k][1] + len(a), tally[k][2] + len(b)]
    return {k: round(2 * t[0] / max(1, t[1] + t[2]), 4) for k, t in tally.items()}


@torch.no_grad()
def predict(model, windows, answers):
    model.eval()
    order, found = sorted(range(len(windows)), key=lambda i: len(windows[i]['ids'])), {}
    for k in range(0, len(order), 16):
        with torch.autocast('cpu', torch.bfloat16, enabled=False):
            for article, f in answers(model, [windows[i] for i in order[k:k + 16]]):
                found.setdefault(article, []).append(f)
    return found


DESIGNS = {'cue-first': (CueFirst, loss_cue_first, answers_cue_first), 'joint': (Joint, loss_joint, answers_joint)}


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--design', choices=DESIGNS, default='cue-first')
    p.add_argument('--out', default='build')
    p.add_argument('--epochs', type=int, default=6)
    p.add_argument('--seed', type=int, default=7)
    a = p.parse_args()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    make, loss_of, answers = DESIGNS[a.design]
    train, dev = examples(a.data, 'train'), examples(a.data, 'dev')
    print(len(train), 'windows,', sum(len(e['cues']) for e in train), 'cues', flush=True)
    model = make()
    pre = list(model.encoder.bert.parameters())
    own = [q for q in model.parameters() if not any(q is r for r in pre)]
    adam = torch.optim.AdamW([{'params': pre, 'lr': 1.5e-4}, {'params': own, 'lr': 6e-4}], weight_decay=0.01)
    steps, warm = a.epochs * (len(train) // BATCH + 1), 300
    pace = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: min((s + 1) / warm, max(0.01, (steps - s) / (steps - warm))))
    begun, done = time.time(), 0
    for epoch in range(a.epochs):
        model.train()
        order = list(range(len(train)))
        random.shuffle(order)
        pools = [sorted(order[i:i + BATCH * 20], key=lambda i: len(train[i]['ids'])) for i in range(0, len(order), BATCH * 20)]
        batches = [pool[i:i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
        random.shuffle(batches)
        for b in batches:
            with torch.autocast('cpu', torch.bfloat16):
                loss = loss_of(model, [train[i] for i in b])
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            pace.step()
            done += 1
            if done % 50 == 0:
                print(epoch, done, steps, round(loss.item(), 4), round(time.time() - begun), 's', flush=True)
        print('epoch', epoch, score(a.data, predict(model, dev, answers)), round(time.time() - begun), 's', flush=True)
        Path(a.out).mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), Path(a.out) / f'{a.design}.pt')


if __name__ == '__main__':
    main()
