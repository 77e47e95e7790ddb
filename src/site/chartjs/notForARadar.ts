// cspell:ignore Metas Metasets unlisten
/** The names in one file: of its functions, under `functions`, and of methods by class or object. */
type Names = Readonly<Record<string, string>>;

/**
 * What a radar of ours (islands/radar/numbersChart.ts) does without in Chart.js 4.6.1, for it has no
 * scales, legend, mouse or plugins. A method is left out whole, so that a call of it cannot pass
 * unseen; with `()` behind its name it is called and has nothing to do there: it loses its body.
 * Not in the list, though our tests hardly come there, is what a browser may still ask for: another
 * zoom, a canvas that leaves the page, a change during a move.
 */
export const NOT_FOR_A_RADAR: Readonly<Record<'chart' | 'helpers', Names>> = {
  chart: {
    functions: `
      mergeScaleConfig getIndexAxis determineAxis
      scaleClip defaultClip
      isStacked applyStack updateStacks clearStacks getStackKey getOrCreateStack
      getLastIndexInStack convertObjectDataToArray getSortedDatasetIndices getUserBounds
      resolveTargetOptions awaitAll moveNumericKeys
      binarySearch evaluateInteractionItems getDistanceMetricForAxis getIntersectItems getNearestItems
      getNearestRadialItems getNearestCartesianItems getAxisItems determineLastEvent fromNativeEvent
      createProxyAndListen addListener removeListener`,
    layouts: 'addBox removeBox configure update',
    Animation: 'wait',
    Animations: '_animateOptions',
    interpolators: 'boolean color',
    Chart: `
      ensureScalesHaveIDs() buildOrUpdateScales() _updateScales() _updateLayout() _checkEventBindings()
      bindUserEvents() notifyPlugins() _updateHiddenIndices() _getUniformDataChanges
      _removeUnreferencedMetasets()
      _eventHandler _handleEvent _getActiveElements getActiveElements setActiveElements isPointInArea
      updateHoverStyle _updateHoverStyles getElementsAtEventForMode reset _resetElements
      setDatasetVisibility toggleDataVisibility getDataVisibility getVisibleDatasetCount
      _updateVisibility hide show toBase64Image isPluginEnabled`,
    Config: 'resolveNamedOptions datasetElementScopeKeys pluginScopeKeys',
    Interaction: 'index dataset point nearest x y',
    PluginService: `
      notify _notify invalidate() _descriptors _createDescriptors _notifyStateChanges`,
    Registry: `
      addControllers addElements addPlugins addScales getPlugin getScale remove
      removeControllers removeElements removePlugins removeScales`,
    TypedRegistry: 'unregister',
    DatasetController: `
      linkScales getScaleForId _getOtherScale parse parsePrimitiveData parseArrayData parseObjectData
      getDataElement applyStack updateRangeFromParsed getMinMax getAllParsedValues
      getLabelAndValue update draw getStyle resolveDatasetElementOptions resolveDataElementOptions
      _resolveElementOptions getSharedOptions includeOptions _getSharedOptions updateSharedOptions
      _setStyle setHoverStyle removeHoverStyle _setDatasetHoverStyle _removeDatasetHoverStyle
      updateElements _removeElements _sync
      _onDataPush _onDataPop _onDataShift _onDataSplice _onDataUnshift`,
    Element: 'tooltipPosition hasValue getProps',
    Scale: `
      constructor init parse getUserBounds getMinMax getPadding getTicks getLabels getLabelItems beforeLayout
      beforeUpdate update configure afterUpdate beforeSetDimensions setDimensions afterSetDimensions
      _callHooks beforeDataLimits determineDataLimits afterDataLimits beforeBuildTicks buildTicks
      afterBuildTicks beforeTickToLabelConversion generateTickLabels afterTickToLabelConversion
      beforeCalculateLabelRotation calculateLabelRotation afterCalculateLabelRotation afterAutoSkip
      beforeFit fit _calculatePadding _handleMargins afterFit isHorizontal isFullSize
      _convertTicksToLabels _getLabelSizes _computeLabelSizes getLabelForValue getPixelForValue
      getValueForPixel getPixelForTick getPixelForDecimal getDecimalForPixel getBasePixel getBaseValue
      getContext _tickSize _isVisible _computeGridLineItems _computeLabelItems
      _getXAxisLabelAlignment _getYAxisLabelAlignment _computeLabelArea drawBackground
      getLineWidthForValue drawGrid drawBorder drawLabels drawTitle draw _layers
      getMatchingVisibleMetas _resolveTickFontOptions _maxDigits`,
  },
  helpers: {
    functions: `
      applyScaleDefaults getDatasetClipArea getDatasetArea listenArrayEvents unlistenArrayEvents
      clipArea unclipArea getCanvasPosition`,
    formatters: 'values numeric logarithmic',
    effects: `
      easeInQuad easeOutQuad easeInOutQuad easeInCubic easeInOutCubic easeInQuart easeInOutQuart
      easeInQuint easeOutQuint easeInOutQuint easeInSine easeOutSine easeInOutSine easeInExpo
      easeOutExpo easeInOutExpo easeInCirc easeOutCirc easeInOutCirc easeInElastic easeOutElastic
      easeInOutElastic easeInBack easeOutBack easeInOutBack easeInBounce easeOutBounce
      easeInOutBounce`,
  },
};
