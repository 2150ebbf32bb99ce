import { getMetadataStorage, type MetadataStorage } from 'class-validator';

type Find = MetadataStorage['getTargetValidationMetadatas'];
type Rules = ReturnType<Find>;

/**
 * Remembers which rules hold for a class. class-validator asks every class that it knows, at each validation, whether the value's class
 * inherits from it; the answer is settled once the classes are loaded.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Map<string, Rules>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (always || strictGroups || groups !== undefined) return find(target, schema, always, strictGroups, groups);
    const ofClass = known.get(target) ?? new Map<string, Rules>();
    const rules = ofClass.get(schema) ?? find(target, schema, always, strictGroups);
    known.set(target, ofClass.set(schema, rules));
    return rules;
  };
}
