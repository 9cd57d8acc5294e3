'use server';

import {
  decideAppealSchema,
  keepReportedSchema,
  passThreatOnSchema,
  raiseThreatSchema,
} from '#features/readers/reports/comment-reports.schema.ts';
import { liftSanctionSchema, sanctionReaderSchema } from '#features/readers/reports/sanctions.schema.ts';
import { decideAppeal as runDecideAppeal } from '#features/readers/reports/use-cases/decide-appeal.ts';
import { keepReported as runKeepReported } from '#features/readers/reports/use-cases/keep-reported.ts';
import { passThreatOn as runPassThreatOn } from '#features/readers/reports/use-cases/pass-threat-on.ts';
import { raiseThreat as runRaiseThreat } from '#features/readers/reports/use-cases/raise-threat.ts';
import { liftSanction as runLiftSanction } from '#features/readers/reports/use-cases/lift-sanction.ts';
import { sanctionReader as runSanctionReader } from '#features/readers/reports/use-cases/sanction-reader.ts';
import { defineAction } from '#server/http/action.ts';

export const sanctionReader = defineAction({ input: sanctionReaderSchema, run: runSanctionReader });
export const liftSanction = defineAction({ input: liftSanctionSchema, run: runLiftSanction });
export const keepReported = defineAction({ input: keepReportedSchema, run: runKeepReported });
export const raiseThreat = defineAction({ input: raiseThreatSchema, run: runRaiseThreat });
export const passThreatOn = defineAction({ input: passThreatOnSchema, run: runPassThreatOn });
export const decideAppeal = defineAction({ input: decideAppealSchema, run: runDecideAppeal });
