/** Opens a file at a place, "content/site.yaml:3:1": Vite asks the editor that runs, or the one that LAUNCH_EDITOR names. */
export function openInEditor(place: string): void {
  void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
}
