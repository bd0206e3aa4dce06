import type { LanguageLabels } from '../language-labels.ts';

export const af: LanguageLabels = {
  lang: 'af',
  common: 'die van en het in is dat op vir met nie te',
  labels: {
    'related S': `lees ook; lees (verder|meer):; (verwante|soortgelyke) (artikels|stories|berichte|nuus); (sien|kyk|luister) ook`,
    'more M': `lees meer`,
    'recommended S': `jy (mag|sal) dalk ook (hiervan hou|belangstel)`,
    'popular S': `(mees|meeste) (gelees|gelese|gewild)`,
    'popular M': `(jongste|nuutste|meer) nuus`,
  },
  trailing: {
    comments: `Kommentaar`,
    ad: `Advertensie`,
    share: `Deel`,
    follow: `Volg ons op…`,
  },
};
