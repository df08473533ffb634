import { kronobarnVersions } from "@/lib/practice-models/kronobarn";
import { ostraNorrbottenVersions } from "@/lib/practice-models/ostra-norrbotten";
import { sip } from "@/lib/practice-models/sip";
import { sipTenDays } from "@/lib/practice-models/sip-ten-days";
import type { PracticeModel } from "@/lib/practice-models/schema";

/** Every version that a case or an assessment may have been started with. */
const practiceModels: readonly PracticeModel[] = [
  ...kronobarnVersions,
  ...ostraNorrbottenVersions,
  sip,
  sipTenDays,
];

export function everyPracticeModel(): readonly PracticeModel[] {
  return practiceModels;
}

export function findPracticeModel(key: string, version: number): PracticeModel | null {
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

/** What an assessment is started with where the authority works by the model; null when there is no such model. */
export function newestPracticeModel(key: string): PracticeModel | null {
  return listPracticeModels().find((model) => model.key === key) ?? null;
}

/** The newest version of each model: what a new assessment may be started with. */
export function listPracticeModels(): PracticeModel[] {
  const isNewest = (model: PracticeModel) =>
    practiceModels.every((other) => other.key !== model.key || other.version <= model.version);
  return practiceModels.filter(isNewest);
}
