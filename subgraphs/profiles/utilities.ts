/** Profiles' pure functions, by what they are about. */
export { COMPLETENESS_FIELDS, CompletenessWeights, computeCompleteness } from './utilities/completeness.ts';
export { FieldPrivacy, PRIVACY_LEVELS, PROFILE_FIELDS, type PrivacyLevel, type ProfileField } from './utilities/fields.ts';
export { formatProfileData } from './utilities/format.ts';
export { handleFrom, isReservedHandle, validateHandle } from './utilities/handle.ts';
export { toJsonResume } from './utilities/json-resume.ts';
export { normaliseSkill, tidyLine, tidyText } from './utilities/text.ts';
export { ProfileData, validateProfileData } from './utilities/validate.ts';
export { yearsOfExperience } from './utilities/years.ts';
