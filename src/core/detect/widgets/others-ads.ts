import type { Widget } from '../widget.ts';

/** Mgid / Dable / Revcontent / Zergnet / popIn / Speakol / nrelate / AddThis: grade B. */
export const othersAds: Widget = {
  id: 'others-ads',
  name: 'Mgid / Dable / Revcontent / Zergnet / popIn / Speakol / nrelate / AddThis',
  boxes: ['#mgid*', '.mgid-wrapper', '#dablewidget_*', '.rc-widget', '.revcontent-wrap', '.zergnet-widget', '._popIn_recommend_article', '.speakol-widget', '.nrelate'],
  junk: true,
};
