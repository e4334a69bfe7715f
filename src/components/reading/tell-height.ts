/**
 * Tells the page around a frame how high the chart in it is, now and whenever that changes. The second form is the one
 * that Embedly and Medium listen to.
 */
export function tellHeight(): void {
  const tell = (): void => {
    const { href } = location;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: 'reckon:height', src: href, height }, '*');
    parent.postMessage(JSON.stringify({ src: href, context: 'iframe.resize', height }), '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
