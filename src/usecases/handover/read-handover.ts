import { textInZip } from '../../handover/zip-files';
import type { HandoverPackage, HandoverProgress } from '../../shared/handover-contract';
import {
  partsOf,
  readHandoverRun,
  readPackage,
  readPackageList,
  readPackagePart,
  readPackageZip,
  type HandoverRun,
  type PackagePointer,
} from '../../store/handover-store';
import { projectIdByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { handoverSays } from './says';

interface OfProject {
  readonly projectKey: string;
}
type OfPackage = OfProject & { readonly sha256: string };

/** How far the newest run is, and the newest whole package. */
export async function readHandover({ projectKey }: OfProject, tenant: Tenant): Promise<HandoverProgress> {
  const projectId = await projectIdByKey(projectKey, tenant);
  const run = await readHandoverRun(projectId);
  return { run: run && tellRun(run), package: await tellPackage(projectId) };
}

/** The same, of a run just written. */
export const tellHandover = async (run: HandoverRun): Promise<HandoverProgress> => ({
  run: tellRun(run),
  package: await tellPackage(run.projectId),
});

const tellRun = ({
  runId,
  state,
  workflowsRead,
  workflowsTotal,
  startedAt,
  updatedAt,
  error,
}: HandoverRun): HandoverProgress['run'] => ({
  runId,
  state,
  workflowsRead,
  workflowsTotal,
  startedAt,
  updatedAt,
  ...(error && { error }),
});

const tellPackage = async (projectId: string): Promise<HandoverPackage | null> => {
  const pointer = await readPackage(projectId);
  const list = pointer && (await readPackageList(projectId, pointer));
  if (!pointer || !list) return null;
  const { madeAt, auditTakenAt, fileName, size, sha256 } = pointer;
  return { madeAt, auditTakenAt, fileName, size, sha256, ...list, parts: partsOf(pointer) };
};

const replaced = (): Refusal => new Refusal('conflict', handoverSays.replaced, handoverSays.downloadNewer);

/** @throws Refusal when the newest package is another one */
const namedPackage = async (
  { projectKey, sha256 }: OfPackage,
  tenant: Tenant,
): Promise<{ readonly projectId: string; readonly pointer: PackagePointer }> => {
  const projectId = await projectIdByKey(projectKey, tenant);
  const pointer = await readPackage(projectId);
  if (pointer?.sha256 !== sha256) throw replaced();
  return { projectId, pointer };
};

/** One part of the zip as base64; the decoded parts, one after the other, are the zip. @throws Refusal */
export async function readHandoverPart(
  { part, ...asked }: OfPackage & { readonly part: number },
  tenant: Tenant,
): Promise<{ readonly base64: string }> {
  const { projectId, pointer } = await namedPackage(asked, tenant);
  if (part >= partsOf(pointer)) throw new Refusal('not-found', handoverSays.noSuchPart, handoverSays.downloadAgain);
  const base64 = await readPackagePart(projectId, pointer, part);
  if (base64 === null) throw replaced();
  return { base64 };
}

/** What a preview shows at most. */
const MOST_CHARACTERS = 200_000;

/** One file of the package from its beginning. @throws Refusal */
export async function readHandoverFile(
  { path, ...asked }: OfPackage & { readonly path: string },
  tenant: Tenant,
): Promise<{ readonly text: string; readonly isCut: boolean }> {
  const { projectId, pointer } = await namedPackage(asked, tenant);
  const zip = await readPackageZip(projectId, pointer);
  if (zip === null) throw replaced();
  const text = textInZip(zip, path);
  if (text === null) throw new Refusal('not-found', handoverSays.noSuchFile, handoverSays.chooseListedFile);
  return { text: text.slice(0, MOST_CHARACTERS), isCut: text.length > MOST_CHARACTERS };
}
