using System.Reflection;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Support;

/// <summary>What every module adds to the schema, found among the assemblies that the host brings along.</summary>
internal static class Modules
{
    public static readonly IReadOnlyList<IModelPart> Parts = All<IModelPart>();

    public static readonly IReadOnlyList<ISchemaScript> Scripts = All<ISchemaScript>();

    private static List<T> All<T>() =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(f => Path.GetFileName(f).StartsWith("LienThong.", StringComparison.Ordinal) && f != typeof(Modules).Assembly.Location)
            .Select(Assembly.LoadFrom)
            .SelectMany(a => a.GetTypes())
            .Where(t => t is { IsAbstract: false, IsInterface: false } && t.IsAssignableTo(typeof(T)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (T)Activator.CreateInstance(t, nonPublic: true)!)];
}
