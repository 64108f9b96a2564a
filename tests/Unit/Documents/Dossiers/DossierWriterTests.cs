using FsCheck;
using FsCheck.Fluent;
using LienThong.Documents;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Unit.Documents;

public sealed class DossierWriterTests
{
    [Fact]
    public void Whatever_the_words_what_is_written_passes_the_check_of_fields()
    {
        var words = Gen.Elements("Phủ sóng", "<b>&amp;", "“vùng lõm”", "\"Ễ Ộ Ữ\"", "𠮷", "a]]>b");
        var text = from parts in Gen.ArrayOf(words, 5) select Nfc.Clean(string.Join(' ', parts));
        Prop.ForAll(Arb.From(text), subject => Faults(Source(subject)).Count == 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Files_of_one_name_get_names_of_their_own()
    {
        var (_, files) = DossierWriter.Write(Source("Một"));

        Assert.Equal(["001-01-a.pdf", "001-02-a.pdf", "002-01-a.pdf"], files.Select(f => f.Name));
    }

    [Fact]
    public void What_the_annex_demands_and_nobody_said_is_a_fault_at_its_place()
    {
        var source = Source("Một");
        var faults = Faults(source with { Documents = [source.Documents[0], new() { RecordId = Guid.NewGuid(), TypeCode = "CV", Subject = "" }] });

        Assert.Equal(["Files", "IssuedDate", "PageAmount", "Subject"], faults.Where(f => f.Place.Contains("Document[2]", StringComparison.Ordinal) && f.Code.EndsWith("missing", StringComparison.Ordinal))
            .Select(f => new[] { "Files", "IssuedDate", "PageAmount", "Subject" }.FirstOrDefault(n => f.Message == CheckDossierWords.Missing(n) || (n == "Files" && f.Place.EndsWith("/Files", StringComparison.Ordinal)))).OfType<string>().Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<LienThong.Contracts.Documents.PackageFault> Faults(DossierWriter.Source source)
    {
        using var xml = new MemoryStream(DossierWriter.Write(source).Xml);
        return LienThong.Documents.CheckDossier.Fields(xml, default);
    }

    private static DossierWriter.Source Source(string subject)
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        FiledRow Of(Guid id, string kind, string number) => new()
        {
            RecordId = id,
            RecordKind = kind,
            TypeCode = "CV",
            CodeNumber = number,
            CodeNotation = "UBND-VX",
            Issued = new(2026, 3, 2),
            Organ = "Ủy ban nhân dân xã",
            Subject = subject,
            Pages = 2,
            Signer = "Lê Văn Ý",
            SignerPosition = "Chủ tịch",
            Due = new(2026, 3, 1),
            Arrived = kind == "incoming" ? new(2026, 3, 3) : null,
            ArrivalNumber = kind == "incoming" ? 7 : null,
            Seen = true,
        };
        FiledFile File(Guid id) => new() { Document = id, Name = "a.pdf", Hash = new string('a', 64), Size = 10 };
        var row = new Dossier { Year = 2026, Notation = "01.VP", Title = subject, KeeperName = "Trần Thị Hạnh", Retention = 20, StartDate = new(2026, 1, 5), EndDate = new(2026, 6, 30), AgencyId = TypedId.New<AgencyId>() };
        return new(row, "H46.12", "Sở Nội vụ", [Of(one, "incoming", "15"), Of(two, "outgoing", "16")], new[] { File(one), File(one), File(two) }.ToLookup(f => f.Document), new[] { (two, "Báo <Tỉnh>") }.ToLookup(t => t.Item1, t => t.Item2));
    }
}
