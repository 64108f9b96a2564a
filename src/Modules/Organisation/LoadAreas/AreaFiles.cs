using LienThong.Contracts.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.LoadAreas;

/// <summary>The eight files of a list of administrative units: a folder's, or those embedded from samples/administrative-units.</summary>
internal sealed class AreaFiles(Func<string, TextReader?> open)
{
    public const string OldProvinces = "provinces-2024.csv", OldDistricts = "districts-2024.csv", OldCommunes = "communes-2024.csv", Provinces = "provinces-2025.csv", Communes = "communes-2025.csv",
        Changes = "changes-2026.csv", ProvinceSuccession = "succession-province.csv", CommuneSuccession = "succession-commune.csv";

    public static AreaFiles Shipped() => new(name => typeof(AreaFiles).Assembly.GetManifestResourceStream($"administrative-units/{name}") is { } stream ? new StreamReader(stream) : null);

    public List<AreaFault> Faults { get; } = [];

    public static AreaFiles In(string folder) => new(name => Path.Combine(folder, name) is var path && File.Exists(path) ? File.OpenText(path) : null);

    /// <summary>The rows of a file; further columns than those asked for are nobody's business.</summary>
    public IEnumerable<CsvRows.Row> Rows(string name)
    {
        using var text = open(name);
        if (text is null)
        {
            Faults.Add(new(name, 0, AreaWords.FileMissing));
            yield break;
        }

        foreach (var row in CsvRows.Read(text)) yield return row;
    }
}
