using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LienThong.Architecture.Support;

internal static class Types
{
    /// <summary>Types that somebody wrote, nested ones too.</summary>
    public static IEnumerable<TypeDefinition> Written(this AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes().Where(t => !t.FullName.Contains('<', StringComparison.Ordinal) && !t.IsMarked<CompilerGeneratedAttribute>() && t.Name is not "_Imports");

    /// <summary>Bodies of a type's methods, of the compiler's closures and state machines inside it too.</summary>
    public static IEnumerable<MethodDefinition> Bodies(this TypeDefinition type) =>
        type.Methods.Where(m => m.HasBody).Concat(type.NestedTypes.Where(n => n.FullName.Contains('<', StringComparison.Ordinal)).SelectMany(Bodies));

    public static IEnumerable<(Instruction At, MethodReference Method)> Calls(this MethodDefinition method) =>
        method.Body.Instructions.Where(i => i.Operand is MethodReference).Select(i => (i, (MethodReference)i.Operand));

    public static bool IsComponent(this TypeDefinition type)
    {
        for (var t = type; t is not null; t = t.BaseType?.Resolve())
            if (t.FullName == "Microsoft.AspNetCore.Components.ComponentBase" || t.Interfaces.Any(i => i.InterfaceType.Name == "IComponent")) return true;
        return false;
    }

    public static bool IsMarked<T>(this ICustomAttributeProvider member) => member.CustomAttributes.Any(a => a.AttributeType.FullName == typeof(T).FullName);

    /// <summary>The planted offenders of one rule, a namespace of this very assembly.</summary>
    public static IReadOnlyList<TypeDefinition> Planted(string rule) =>
        [.. House.Load("Architecture").Written().Where(t => t.Namespace == $"LienThong.Architecture.Planted.{rule}")];
}
