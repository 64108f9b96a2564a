using LienThong.Kernel.Acts;

namespace LienThong.Integration.Rights;

/// <summary>How somebody stands to the record that an action is about.</summary>
public enum Standing
{
    Own,
    SameUnit,
    SameAgency,
    OtherAgency,
    Delegated,
    DelegationExpired,
}

/// <summary>tests/rights.csv, written by hand: the one place that says who may do what.</summary>
internal static class RightsTable
{
    public static readonly IReadOnlyDictionary<(string Action, Role Role), bool[]> Rows = Read();

    public static IEnumerable<string> Actions => Rows.Keys.Select(k => k.Action).Distinct();

    public static bool Says(string action, Role role, Standing standing) => Rows[(action, role)][(int)standing];

    private static Dictionary<(string, Role), bool[]> Read()
    {
        var file = Root.Find("tests/rights.csv");
        return File.ReadLines(file).Skip(1).Select(l => l.Split(',')).ToDictionary(
            c => (c[0], Enum.Parse<Role>(c[1])),
            c => c[2..].Select(v => v switch { "yes" => true, "no" => false, _ => throw new FormatException($"{file}: {string.Join(',', c)}") }).ToArray());
    }
}

/// <summary>The repository's root, from where the tests run.</summary>
internal static class Root
{
    public static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        throw new FileNotFoundException(path);
    }
}
