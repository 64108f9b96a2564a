// The machine that a record was made on, in one line.
import { cpus, release, totalmem } from 'node:os';

export const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
