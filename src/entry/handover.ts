import { z } from 'zod';
import { readHandover, readHandoverFile, readHandoverPart } from '../usecases/handover/read-handover';
import { shareReport } from '../usecases/handover/share-report';
import { startHandover } from '../usecases/handover/start-handover';
import { signedPage } from '../door/signed-page';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

const ofPackage = oneProject.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) });

/** What the page asks about the hand-over package: make, follow, download, look into; and the report alone, signed. */
export const handover = {
  startHandover: adminOnly(oneProject, startHandover),
  readHandover: adminOnly(oneProject, readHandover),
  readHandoverPart: adminOnly(ofPackage.extend({ part: z.number().int().min(0).max(1_000) }), readHandoverPart),
  readHandoverFile: adminOnly(ofPackage.extend({ path: z.string().min(1).max(300) }), readHandoverFile),
  shareReport: adminOnly(oneProject, async (asked, tenant) => {
    const { fileName, html } = await shareReport(asked, tenant);
    return { fileName, ...(await signedPage(html)) };
  }),
};
