using LienThong.Contracts.SectorRegisters;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.SectorRegisters;

/// <summary>Records for tests: the sample provinces' books, and rows written by hand.</summary>
internal static class SampleBooks
{
    /// <summary>All sample books of a province and year: <c>ca-mau-2017</c>.</summary>
    public static async Task ImportAsync(TestNode node, string province, AgencyId keeper = default)
    {
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(Rights.Root.Find("samples/registers/README.md"))!, $"*.{province}.csv").Order(StringComparer.Ordinal))
        {
            var report = await RowsAsync(node, Path.GetFileName(path).Split('.')[0], await File.ReadAllTextAsync(path), new(int.Parse(province[^4..], null), 12, 31), keeper);
            Assert.Empty(report.Refused);
        }
    }

    public static async Task<RecordImportReport> RowsAsync(TestNode node, string register, string csv, DateOnly? asOf = null, AgencyId keeper = default)
    {
        using var text = new StringReader(csv);
        return (await node.Get<ISectorImport>().ImportAsync(text, register, "sổ.csv", asOf, new Act(Operator.In(keeper), node.Get<Clock>().Now, null), default))!;
    }
}
