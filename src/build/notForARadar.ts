// cspell:ignore Metas TRBL
/** The names in one file: of its functions, under `functions`, and of methods by class or object. */
type Names = Readonly<Record<string, string>>;

/**
 * What a radar of ours never comes to in Chart.js 4.6.1. Found by the coverage of drawing, growing,
 * moving, resizing and erasing it. Not in the list, though not covered, is what a browser may still
 * ask for: another zoom, a canvas that leaves the page, a change during a move, a full cache.
 */
export const NOT_FOR_A_RADAR: Readonly<Record<'chart' | 'helpers', Names>> = {
  chart: {
    functions: `
      binarySearch evaluateInteractionItems getDistanceMetricForAxis getIntersectItems getNearestItems
      getNearestRadialItems getNearestCartesianItems getAxisItems determineLastEvent fromNativeEvent
      inRange$1 addListener removeListener createProxyAndListen
      autoSkip determineMaxTicks calculateSpacing getMajorIndices skipMajors skip getEvenSpacing sample
      getPixelForGridLine getTickMarkLength getTitleHeight titleAlign titleArgs relativeLabelSize
      axisFromPosition getAxisFromDataset getUserBounds updateDims getMargins setBoxDims getCombinedMax
      applyStack updateStacks getStackKey getOrCreateStack getLastIndexInStack convertObjectDataToArray
      moveNumericKeys getSortedDatasetIndices scaleClip
      fastPathSegment strokePathDirect _getInterpolationMethod
      _pointsFromSegments _createBoundaryLine _buildStackLine getLinesBelow addPointsBelow findPoint
      computeBoundary computeLinearBoundary computeCircularBoundary clipVertical clipHorizontal
      interpolatedLineTo isNotOverlapped`,
    Chart: `
      _eventHandler _handleEvent _getActiveElements setActiveElements isPointInArea updateHoverStyle
      _updateHoverStyles getElementsAtEventForMode reset _resetElements setDatasetVisibility
      toggleDataVisibility getVisibleDatasetCount _updateVisibility hide show toBase64Image`,
    Interaction: 'index dataset point nearest x y',
    Registry: `
      addControllers addElements addPlugins addScales
      removeControllers removeElements removePlugins removeScales`,
    TypedRegistry: 'unregister',
    DatasetController: `
      _getOtherScale getMinMax getAllParsedValues updateRangeFromParsed applyStack parseArrayData
      parseObjectData getLabelAndValue getStyle getSharedOptions _getSharedOptions updateSharedOptions
      includeOptions _setStyle setHoverStyle removeHoverStyle _setDatasetHoverStyle
      _removeDatasetHoverStyle _onDataPush _onDataPop _onDataShift _onDataSplice _onDataUnshift`,
    RadarController: 'getLabelAndValue parseObjectData',
    Scale: `
      getPadding getLabelItems setDimensions fit _calculatePadding _handleMargins _getLabelSizes
      _computeLabelSizes _computeLabelArea _computeGridLineItems _computeLabelItems
      _getXAxisLabelAlignment _getYAxisLabelAlignment _tickSize getPixelForTick getPixelForDecimal
      getDecimalForPixel getBasePixel getBaseValue getLineWidthForValue getMatchingVisibleMetas
      drawBackground drawGrid drawBorder drawLabels drawTitle draw`,
    LinearScaleBase: 'getLabelForValue',
    RadialLinearScale: 'getValueForDistanceFromCenter getBasePosition getPointLabelPosition',
    Element: 'tooltipPosition hasValue getProps',
    LineElement: 'first last interpolate',
    PointElement: 'inRange inXRange inYRange getCenterPoint getRange',
    simpleArc: 'pathSegment interpolate',
  },
  helpers: {
    functions: `
      getAngleFromPoint distanceBetweenPoints _angleBetween _isClickEvent getCanvasPosition
      getRelativePosition _factorize _lookup _filterBetween _alignPixel _elementsEqual
      splineCurve splineCurveMonotone monotoneAdjust monotoneCompute capControlPoint capBezierPoints
      _updateBezierControlPoints _bezierCurveTo _bezierInterpolation _steppedLineTo
      _steppedInterpolation _pointInLine _parseObjectDataRadialScale
      drawBackdrop addRoundedRectPath toTRBLCorners
      normalizeSegment getSegment doSplitByStyles readStyle styleChanged`,
    formatters: 'values logarithmic',
  },
};
