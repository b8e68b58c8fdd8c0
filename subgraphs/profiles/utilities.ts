/** Profiles' pure functions, by what they are about. */
export { computeCompleteness } from './utilities/completeness.ts';
export { COMPLETENESS_FIELDS, CompletenessWeights } from './utilities/completeness.ts';
export { formatProfileData } from './utilities/format.ts';
export { handleFrom, isReservedHandle, validateHandle } from './utilities/handle.ts';
export { FieldPrivacy, PRIVACY_LEVELS, type PrivacyLevel, PROFILE_FIELDS, type ProfileField } from './utilities/fields.ts';
export { toJsonResume } from './utilities/json-resume.ts';
export { normaliseSkill, tidyLine, tidyText } from './utilities/text.ts';
export { ProfileData, validateProfileData } from './utilities/validate.ts';
export { yearsOfExperience } from './utilities/years.ts';
