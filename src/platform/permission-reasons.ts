/** Why Safi asks for each permission, in one sentence. README's table and a law are made from it. */
export const permissionReasons: Record<string, string> = {
  activeTab: 'Reads the page in front of you when you press Safi’s button, key or menu entry, and not before.',
  scripting: 'Puts the reading engine into that page, or into pages of the sites you allowed.',
  storage: 'Keeps your settings on this device.',
  unlimitedStorage: 'Lets your history grow past the browser’s default limit.',
  contextMenus: 'Adds “Read this page”, “Save for later” and “Strip lines like this” to the right-click menu.',
  '*://*/*': 'Optional: asked for only when you choose “on sites I choose” or “on every news page”, and given back at any time.',
};
