"""Trains the tagger of positions: a copy of the encoder's last layers, and a head, on states that the encoder has made.

    python train.py --out ../build [--press ../../test/press]

The encoder itself stays as it is. Prints figures on the development part (the last file of each writer) at the end.
"""
import argparse
import copy
import os
import random
from pathlib import Path

import torch
from torch import nn

import features
import learn
import marks
from layers import shipped
from model import Head

# The encoder's state that is read, which of its layers are learned anew on top of it, and how many inner units they keep.
FROM, COPIED, INNER = 4, (4, 5), 768
PACKS, BATCH = 4, 6


class Tagger(nn.Module):
    def __init__(self, copied=COPIED):
        super().__init__()
        self.layers = nn.ModuleList(shipped(k, INNER) for k in copied)
        self.head = Head(1, 'linear', 192, 1, 0.1)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        x = self.drop(x)
        seen = mask[:, None, None, :] > 0
        with torch.autocast('cpu', torch.bfloat16):
            for layer in self.layers:
                x = layer(x, attention_mask=seen)
                x = x[0] if isinstance(x, tuple) else x
        return self.head(x.float(), mask)


def batch(examples):
    length = max(len(e['ids']) for e in examples)
    x, mask = torch.zeros(len(examples), length, examples[0]['x'].shape[1]), torch.zeros(len(examples), length)
    for k, e in enumerate(examples):
        x[k, :len(e['ids'])] = torch.from_numpy(e['x']).float()
        mask[k, :len(e['ids'])] = 1
    return x, mask, length


def batches(examples, rng):
    """In another order each time, windows of about one length together."""
    rng.shuffle(examples)
    pools = [sorted(examples[i:i + 8 * BATCH], key=lambda e: len(e['ids'])) for i in range(0, len(examples), 8 * BATCH)]
    out = [pool[i:i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
    rng.shuffle(out)
    return out


def answers(model, examples, rows=16):
    """(scores, asks, answers) of each example."""
    model.eval()
    out = []
    with torch.no_grad():
        for i in range(0, len(examples), rows):
            part = examples[i:i + rows]
            x, mask, _ = batch(part)
            s, q, w = model(x, mask)
            out += [(s[k, :len(e['ids'])], q[k, :len(e['ids'])], w[k, :len(e['ids'])]) for k, e in enumerate(part)]
    return out


def decoded(model, examples, **prices):
    nobody = model.head.nobody.detach()
    return [learn.decode(*a, nobody, e['joints'], **prices) for a, e in zip(answers(model, examples), examples)]


def fit(model, packs, more, epochs, seed=1, rate=3e-4, head_rate=1e-3, log=print, keep=lambda model: None):
    rng = random.Random(seed)
    groups = [{'params': model.head.parameters(), 'lr': head_rate}]
    if len(model.layers):
        groups.append({'params': model.layers.parameters(), 'lr': rate})
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = sum(len(batches([*packs[e % len(packs)], *more], random.Random(0))) for e in range(epochs))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [g['lr'] for g in groups], total_steps=steps + 8, pct_start=0.1)
    for epoch in range(epochs):
        model.train()
        examples = [*packs[epoch % len(packs)], *more]
        total = {}
        for part in batches(examples, rng):
            x, mask, length = batch(part)
            s, q, w = model(x, mask)
            losses = learn.loss_of(s, q, w, model.head.nobody, *learn.targets(part, length), {'if': 1.5, 'then': 1.5})
            optimiser.zero_grad()
            sum(losses.values()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            for name, value in losses.items():
                total[name] = total.get(name, 0) + value.item()
        keep(model)
        log(epoch, {k: round(v * BATCH / len(examples), 3) for k, v in total.items()}, flush=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--out', required=True)
    p.add_argument('--press', help='a folder of articles with answers: every other one is learned from, too')
    p.add_argument('--real', help='real articles, by hand or with what the rules find in them (real.ts), for the last epochs')
    p.add_argument('--by-hand', type=int, default=2, help='how often an epoch sees what is labelled by hand')
    p.add_argument('--weights', help='begin with the last epochs, from these weights')
    p.add_argument('--news-epochs', type=int, default=int(os.environ.get('EPOCHS', 4)))
    p.add_argument('--share', type=float, default=1.0, help='how much of the passages the last epochs see')
    p.add_argument('--epochs', type=int, default=int(os.environ.get('EPOCHS', 6)))
    a = p.parse_args()
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', 1)))
    torch.manual_seed(1)
    training, development = marks.split()
    texts = [d for path in training for d in marks.passages(path)]
    held = [d for path in development for d in marks.passages(path)]
    print(len(texts), 'passages,', len(held), 'for development')
    packs = [features.states(marks.examples(marks.packed(texts, seed)), [FROM]) for seed in range(PACKS)]
    dev = features.states(marks.examples(marks.packed(held, 99)), [FROM])
    more = []
    if a.press:
        more = features.states(marks.examples(list(marks.press(a.press))[::2]), [FROM])
        for e in more:
            e['marked'] = False
    news, apart = [], []
    if a.real:
        for d in marks.real(a.real):
            seen = features.states(marks.examples([d]), [FROM])
            for e in seen:
                e['marked'] = d['by_hand']
            if d['apart']:
                apart += seen
            else:
                news += seen * (a.by_hand if d['by_hand'] else 1)
    model = Tagger()
    Path(a.out).mkdir(parents=True, exist_ok=True)

    def keep(model):
        torch.save({'state': model.state_dict(), 'layers': len(model.layers)}, Path(a.out) / 'positions.pt')

    if a.weights:
        model.load_state_dict(torch.load(a.weights)['state'])
    else:
        fit(model, packs, more, a.epochs, keep=keep)
        print(learn.told(learn.tally(dev, decoded(model, dev))), flush=True)
    if a.share < 1:
        packs = [random.Random(5 + k).sample(p, int(len(p) * a.share)) for k, p in enumerate(packs)]
    if news:
        fit(model, packs, [*more, *news], a.news_epochs, seed=2, rate=2e-4, head_rate=5e-4, keep=keep)
    print(learn.told(learn.tally(dev, decoded(model, dev))))
    if apart:
        print('real articles kept apart', learn.told(learn.tally(apart, decoded(model, apart))))


if __name__ == '__main__':
    main()
