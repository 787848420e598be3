// Files that the page has made, handed to the browser to be kept. Nothing is sent anywhere.
{
  /** Offers bytes or a text as a file of this name. */
  const save = (name, type, content) => {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    // Firefox follows only links that are in the page.
    document.body.append(link);
    link.click();
    link.remove();
    // The browser has to begin with reading first.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };

  /** An SVG document as the bytes of a PNG file, `scale` pixels for each of its own. */
  const painted = async (svg, scale) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d').drawImage(image, 0, 0, width, height);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    return new Uint8Array(await blob.arrayBuffer());
  };

  Object.assign((globalThis.insekPanels ??= {}), { save, painted });
}
