'use server';

import { liftSanctionSchema, sanctionReaderSchema } from '#features/readers/reports/sanctions.schema.ts';
import { decideAppeal as runDecideAppeal } from '#features/readers/reports/use-cases/decide-appeal.ts';
import { keepReported as runKeepReported } from '#features/readers/reports/use-cases/keep-reported.ts';
import { passThreatOn as runPassThreatOn } from '#features/readers/reports/use-cases/pass-threat-on.ts';
import { raiseThreat as runRaiseThreat } from '#features/readers/reports/use-cases/raise-threat.ts';
import { liftSanction as runLiftSanction } from '#features/readers/reports/use-cases/lift-sanction.ts';
import { sanctionReader as runSanctionReader } from '#features/readers/reports/use-cases/sanction-reader.ts';
import { defineUseCase } from '#lib/use-case.ts';
import { defineAction } from '#server/http/action.ts';

export const sanctionReader = defineAction(
  defineUseCase({ name: 'sanctionReader', input: sanctionReaderSchema, run: runSanctionReader }),
);
export const liftSanction = defineAction(
  defineUseCase({ name: 'liftSanction', input: liftSanctionSchema, run: runLiftSanction }),
);
export const keepReported = defineAction(runKeepReported);
export const raiseThreat = defineAction(runRaiseThreat);
export const passThreatOn = defineAction(runPassThreatOn);
export const decideAppeal = defineAction(runDecideAppeal);
