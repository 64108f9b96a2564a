#pragma warning disable CA1852 // planted: the rule must see an unsealed class
using Microsoft.AspNetCore.Components;

namespace LienThong.Architecture.Planted.Open;

public class PublicHandler;

public class PlantedPage : ComponentBase;

public sealed class PlantedModule;

internal sealed class HiddenHandler;
