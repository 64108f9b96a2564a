using System.Reflection;
using LienThong.Kernel.Data;

namespace LienThong.Scaffold;

/// <summary>Every module's part of the schema, found among the assemblies that the host brings along.</summary>
internal static class ModelParts
{
    public static IReadOnlyList<IModelPart> Find() =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "LienThong.*.dll")
            .Select(Assembly.LoadFrom)
            .SelectMany(a => a.GetTypes())
            .Where(t => t is { IsAbstract: false, IsInterface: false } && t.IsAssignableTo(typeof(IModelPart)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (IModelPart)Activator.CreateInstance(t, nonPublic: true)!)];
}
