import { kronobarnVersions } from "@/lib/practice-models/kronobarn";
import { everyLocalVersion, findLocalVersion, newestLocalVersion } from "@/lib/practice-models/local/shelf";
import { ostraNorrbottenVersions } from "@/lib/practice-models/ostra-norrbotten";
import { sip } from "@/lib/practice-models/sip";
import { sipTenDays } from "@/lib/practice-models/sip-ten-days";
import type { PracticeModel } from "@/lib/practice-models/schema";

/** Every version of the code's own. An authority's own versions stand on the shelf beside them. */
const practiceModels: readonly PracticeModel[] = [
  ...kronobarnVersions,
  ...ostraNorrbottenVersions,
  sip,
  sipTenDays,
];

/** The authorities' own too, as far as this process knows them. */
export function everyPracticeModel(): readonly PracticeModel[] {
  return [...practiceModels, ...everyLocalVersion().map(({ model }) => model)];
}

export function findPracticeModel(key: string, version: number): PracticeModel | null {
  return findBaseModel(key, version) ?? findLocalVersion(key, version)?.model ?? null;
}

/** A version of the code's own, which an authority's may be built on. */
export function findBaseModel(key: string, version: number): PracticeModel | null {
  return practiceModels.find((model) => model.key === key && model.version === version) ?? null;
}

/** The model a case was started with. A case is never stored with a model that does not exist. */
export function getPracticeModel(key: string, version: number): PracticeModel {
  const model = findPracticeModel(key, version);
  if (!model) throw new Error(`No practice model ${key}, version ${String(version)}`);
  return model;
}

/** For what the database says of a case without showing it: the name of the meeting in place of the model. */
export function withMeetingName<Told extends { practiceModel: string; modelVersion: number }>({
  practiceModel,
  modelVersion,
  ...told
}: Told) {
  return { ...told, meetingName: getPracticeModel(practiceModel, modelVersion).meetingName };
}

/** What an assessment is started with in an authority that works by the model: its own version of it, if it has one. */
export function modelInUse(authorityId: string, key: string): PracticeModel | null {
  const local = newestLocalVersion(authorityId, key);
  if (!local) return newestPracticeModel(key);
  return local.isChanged ? local.model : findBaseModel(key, local.baseVersion);
}

/** The newest of the code's own; null when there is no such model. */
export function newestPracticeModel(key: string): PracticeModel | null {
  return listPracticeModels().find((model) => model.key === key) ?? null;
}

/** The newest version of each model: what an authority may choose. */
export function listPracticeModels(): PracticeModel[] {
  const isNewest = (model: PracticeModel) =>
    practiceModels.every((other) => other.key !== model.key || other.version <= model.version);
  return practiceModels.filter(isNewest);
}
