using LienThong.Architecture.Support;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LienThong.Architecture;

public sealed class WriteTests
{
    private const string UnitOfWork = "LienThong.Kernel.Data.UnitOfWork";
    private const string Permission = "LienThong.Kernel.Acts.Permission";

    [Fact]
    public void Every_write_of_a_module_names_a_declared_permission()
    {
        var verdict = new Verdict();
        foreach (var module in House.LoadModules()) LookAtWrites(verdict, module.Written());
        verdict.MustHold();
    }

    [Fact]
    public void No_module_opens_connections_past_the_unit_of_work()
    {
        var verdict = new Verdict();
        foreach (var module in House.LoadModules()) LookAtConnections(verdict, module.Written());
        verdict.MustHold();
    }

    [Fact]
    public void Planted_writes_past_the_rules_are_caught()
    {
        var planted = Types.Planted("Write");
        var writes = new Verdict();
        var connections = new Verdict();

        LookAtWrites(writes, planted);
        LookAtConnections(connections, planted);

        Assert.Equal(2, writes.Matched);
        writes.MustCatch("LienThong.Architecture.Planted.Write.UndeclaredWriter writes without a permission of Permissions.cs");
        connections.MustCatch("LienThong.Architecture.Planted.Write.UndeclaredWriter opens a connection");
    }

    private static void LookAtWrites(Verdict verdict, IEnumerable<TypeDefinition> types)
    {
        foreach (var type in types)
            foreach (var body in type.Bodies())
                foreach (var (at, _) in body.Calls().Where(c => c.Method.Name == "WriteAsync" && c.Method.DeclaringType.FullName == UnitOfWork))
                    verdict.Look($"{type.FullName} writes without a permission of Permissions.cs", NamesPermission(at));
    }

    private static bool NamesPermission(Instruction call)
    {
        for (var at = call.Previous; at is not null; at = at.Previous)
            if (at.OpCode == OpCodes.Ldsfld && at.Operand is FieldReference field && field.FieldType.FullName == Permission) return field.DeclaringType.Name == "Permissions";
        return false;
    }

    private static void LookAtConnections(Verdict verdict, IEnumerable<TypeDefinition> types)
    {
        foreach (var type in types)
            verdict.Look($"{type.FullName} opens a connection", !type.Bodies().SelectMany(b => b.Calls()).Any(c => Opens(c.Method)));
    }

    private static bool Opens(MethodReference method) =>
        (method.DeclaringType.FullName == "LienThong.Kernel.Data.Database" && method.Name == "OpenAsync") ||
        (method.Name == ".ctor" && method.DeclaringType.Name is "SqliteConnection" or "NpgsqlConnection");
}
