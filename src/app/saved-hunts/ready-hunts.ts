import type { Hunt } from '#catalog/hunt.ts';
import type { Lang } from '#catalog/lang.ts';
import { huntAsRules } from '../hunt/catalog-hunts.ts';
import type { NewHunt } from './save-hunt.ts';

/** A hunt of the catalogue, to be saved as it stands there; what only a person can work out stays beside its question. */
export function readyHunt(hunt: Hunt, name: string, lang: Lang): Omit<NewHunt, 'schedule' | 'owner'> {
  const { id, mark, hypothesis, expected, next, techniques, actors, logs, question } = hunt;
  const text = huntAsRules(hunt, lang);
  const rules = text === null ? [] : [{ path: `catalog/hunts/${id}.yaml`, license: 'Apache-2.0', text }];
  return {
    name,
    hypothesis,
    expected,
    next,
    techniques,
    actors,
    needs: logs,
    question: {
      ...(rules.length === 0 ? {} : { rules }),
      ...(question.measure === undefined ? {} : { measure: question.measure }),
    },
    ready: { id, mark },
  };
}
