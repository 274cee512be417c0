/** The address at which a version is verified, as a picture for a telephone. */
import { toBuffer } from 'qrcode';

/** PNG, black on white; the same for the same address. */
export const qrCode = async (address: string): Promise<Uint8Array> =>
	new Uint8Array(await toBuffer(address, { errorCorrectionLevel: 'M', margin: 2, scale: 6 }));
