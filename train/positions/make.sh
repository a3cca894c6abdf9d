#!/bin/sh
# Makes models/positions from the marked passages beside it, half of the development half of test/press, and real articles
# with what the rules find in them:
#   sh train/positions/make.sh
# Needs Python 3.11, the repository's own packages (npm ci), the shared corpora beside the repository, and
# models/attribution, on whose encoder it looks on; installs what else it needs into train/.venv.
# To see every step run in a few minutes: MOST=2 EPOCHS=1 MODELS=some/folder sh train/positions/make.sh
# (MOST: real articles of each kind; MODELS: where the weights go, instead of models/positions).
set -eu
cd "$(dirname "$0")"
build="${BUILD:-../build}"
models="${MODELS:-../../models/positions}"
python="${PYTHON:-../.venv/bin/python}"
if [ -z "${PYTHON:-}" ]; then
  [ -d ../.venv ] || python3 -m venv ../.venv
  ../.venv/bin/pip install --quiet -r ../attribution/requirements.txt
fi
export HF_HUB_OFFLINE=1 OMP_NUM_THREADS="${OMP_NUM_THREADS:-2}" PYTHONDONTWRITEBYTECODE=1
mkdir -p "$build"
../../node_modules/.bin/tsx real.ts "$build/real.jsonl" "$(cd ../../.. && pwd)/shared/corpora" "${MOST:-70}"
"$python" train.py --out "$build" --press ../../test/press --real "$build/real.jsonl"
"$python" train.py --out "$build" --press ../../test/press --real "$build/real.jsonl" --weights "$build/positions.pt" --news-epochs "${EPOCHS:-5}"
"$python" export.py --weights "$build/positions.pt" --out "$models"
