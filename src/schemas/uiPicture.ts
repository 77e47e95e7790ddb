import { line, template } from './text.ts';

/** The part of the result about an image to keep or to pass on. */
export const picture = {
  pictureTitle: line,
  pictureNote: line,
  pictureText: line,
  pictureName: line,
  pictureNameNote: line,
  pictureNameFull: line,
  pictureNameCut: template('n'),
  pictureSave: line,
  pictureSaved: line,
  pictureFailed: line,
  pictureLook: line,
  /** Opens the share sheet of the device, if there is one that takes images. */
  pictureShare: line,
  pictureShareFailed: line,
  /** The image in words, for people who cannot see it. */
  pictureLabel: template('words'),
  /** On the image itself, for its receiver. */
  /** Below the radar, which has no numbers here. */
  pictureBand: line,
  pictureFrom: template('name'),
  pictureTop: line,
  picturePlace: line,
};
