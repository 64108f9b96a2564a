using System.Text;
using LienThong.Contracts.Documents;

namespace LienThong.Unit.Documents.CheckDossier;

public sealed class CheckDossierTests
{
    private const string D1 = "Dossier/Documents/Document[1]", D2 = "Dossier/Documents/Document[2]";

    private static readonly string Long501 = new('ế', 501);

    [Fact]
    public void A_sound_package_holds()
    {
        var report = Check(new());

        Assert.Equal([], report.Faults);
        Assert.Equal((true, 2, 2), (report.IsValid, report.Documents, report.Files));
    }

    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "<Title>Hồ sơ tuyển dụng công chức năm 2026</Title>", "", "missing", "Dossier" },
        { "<Title>Hồ sơ tuyển dụng công chức năm 2026</Title>", "<Title> </Title>", "empty", "Dossier/Title" },
        { "Hồ sơ tuyển dụng công chức năm 2026", Long501, "long", "Dossier/Title" },
        { "Hồ sơ tuyển dụng công chức năm 2026", "Hồ sơ".Normalize(NormalizationForm.FormD), "unicode", "Dossier/Title" },
        { "<Maintenance>20 năm</Maintenance>", "<Maintenance>20 năm</Maintenance><Maintenance>30 năm</Maintenance>", "twice", "Dossier/Maintenance" },
        { "<Maintenance>20 năm</Maintenance>", "", "missing", "Dossier" },
        { "20 năm", "hai mươi năm kể từ ngày kết thúc hồ sơ", "long", "Dossier/Maintenance" },
        { "<Creator>Trần Thị Hạnh</Creator>", "<Creator/>", "empty", "Dossier/Creator" },
        { "<Creator>Trần Thị Hạnh</Creator>", "<Author>Trần Thị Hạnh</Author><Creator>Trần Thị Hạnh</Creator>", "unknown", "Dossier/Author" },
        { "<Creator>Trần", "lạc<Creator>Trần", "stray", "Dossier" },
        { "2026-01-05", "05/01/2026", "date", "Dossier/StartDate" },
        { "2026-01-05", "2026-02-30", "date", "Dossier/StartDate" },
        { "<StartDate>2026-01-05</StartDate>", "", "missing", "Dossier" },
        { "<StartDate>2026-01-05</StartDate>", "<StartDate>2026-07-01</StartDate>", "dates", "Dossier" },
        { "<DocTotal>2</DocTotal>", "<DocTotal>3</DocTotal>", "doc-total", "Dossier" },
        { "<DocTotal>2</DocTotal>", "<DocTotal>hai</DocTotal>", "number", "Dossier/DocTotal" },
        { "<DocTotal>2</DocTotal>", "<DocTotal>00002</DocTotal>", "long", "Dossier/DocTotal" },
        { "<PageTotal>5</PageTotal>", "<PageTotal>6</PageTotal>", "page-total", "Dossier" },
        { "<PageTotal>5</PageTotal>", "<PageTotal>-5</PageTotal>", "number", "Dossier/PageTotal" },
        { "<PageAmount>2</PageAmount>", "<PageAmount>1</PageAmount>", "page-total", "Dossier" },
        { "</Documents>", "</Documents><Rights>Hạn chế</Rights>", "order", "Dossier/Rights" },
        { "<OrganId>H46.12</OrganId><FileCatalog>2026", "<FileCatalog>2026", "missing", "Dossier/FileCode" },
        { "<OrganId>H46.12</OrganId>", "<OrganId>H46.12.000000000000000000000000000000</OrganId>", "long", "Dossier/FileCode/OrganId" },
        { "<FileCatalog>2026</FileCatalog>", "<FileCatalog>năm 2026</FileCatalog>", "number", "Dossier/FileCode/FileCatalog" },
        { "<FileNotation>01.TCCB</FileNotation></FileCode>\n  <Title>", "<FileNotation>01.TCCB-TUYEN-DUNG-2026</FileNotation></FileCode>\n  <Title>", "long", "Dossier/FileCode/FileNotation" },
        { "<FileNotation>01.TCCB</FileNotation></FileCode>\n      <DocOrdinal>1", "<FileNotation>02.TCCB</FileNotation></FileCode>\n      <DocOrdinal>1", "file-code", D1 },
        { "<DocOrdinal>2</DocOrdinal>", "<DocOrdinal>3</DocOrdinal>", "ordinal", D2 },
        { "<DocOrdinal>2</DocOrdinal>", "<DocOrdinal>1</DocOrdinal>", "ordinal", D2 },
        { "<DocOrdinal>2</DocOrdinal>", "", "missing", D2 },
        { "<TypeName>Công văn</TypeName>", "", "missing", D1 },
        { "<CodeNumber>15</CodeNumber>", "<CodeNumber>15</CodeNumber><CodeNumber>16</CodeNumber>", "twice", $"{D1}/CodeNumber" },
        { "<CodeNumber>101</CodeNumber>", "<CodeNumber>101/2026/2027</CodeNumber>", "long", $"{D2}/CodeNumber" },
        { "<CodeNotation>QĐ-UBND</CodeNotation>", $"<CodeNotation>{new string('Đ', 31)}</CodeNotation>", "long", $"{D2}/CodeNotation" },
        { "2026-01-12", "2026-1-12", "date", $"{D1}/IssuedDate" },
        { "2026-01-12", "2026-07-01", "after-end", D1 },
        { "<Subject>Về việc giao biên chế</Subject>", "", "missing", D2 },
        { "<Subject>Về việc giao biên chế</Subject>", "<Subject><b>Về việc</b> giao biên chế</Subject>", "unknown", $"{D2}/Subject/b" },
        { "<PageAmount>2</PageAmount>", "<PageAmount>2 trang</PageAmount>", "number", $"{D1}/PageAmount" },
        { "<FullName>Lê Văn Ý</FullName>", "", "missing", $"{D1}/SignerInfo" },
        { "Lê Văn Ý", new string('Ý', 51), "long", $"{D1}/SignerInfo/FullName" },
        { "<Priority>1</Priority>", "<Priority>khẩn</Priority>", "number", $"{D2}/Priority" },
        { "<Priority>1</Priority>", "<Priority>12</Priority>", "long", $"{D2}/Priority" },
        { "2026-03-01", "2026-02-01", "due", D2 },
        { "2026-02-21", "2026-02-19", "arrival", D2 },
        { "<IssuedAmount>3</IssuedAmount>", "<IssuedAmount>3</IssuedAmount><ArrivalDate>2026-01-13</ArrivalDate>", "direction", D1 },
        { "<To><OrganName>Báo Quảng Bình</OrganName></To>", "<To/>", "missing", $"{D1}/To[2]" },
        { "<IssuedAmount>3</IssuedAmount>", "<IssuedAmount>1000</IssuedAmount>", "long", $"{D1}/IssuedAmount" },
        { "<ArrivalNumber>77</ArrivalNumber>", "<ArrivalNumber>77a</ArrivalNumber>", "number", $"{D2}/ArrivalNumber" },
        { "<Name>mot.pdf</Name>", "<Name>../mot.pdf</Name>", "file-name", $"{D1}/Files/File[1]" },
        { "encoding=\"utf-8\"", "encoding=\"us-ascii\"", "encoding", "dossier.xml" },
    };

    [Theory, MemberData(nameof(Changes))]
    public void A_planted_error_is_named_at_its_place_and_no_other_is(string from, string to, string code, string place)
    {
        var faults = Check(new DossierPackage().Change(from, to)).Faults;

        Assert.Contains((place, $"documents.dossier.{code}"), faults.Select(f => (f.Place, f.Code)));
        // What follows from it: totals of what was not read, a file that no document names any more, letters of another code page.
        Assert.All(faults.Where(f => f.Place != place || f.Code != $"documents.dossier.{code}"), f => Assert.Contains(f.Code["documents.dossier.".Length..], Following(code)));
        Assert.All(faults, f => Assert.True(f.Message.Length > 15 && (f.Line > 0 || f.Code.EndsWith("unlisted", StringComparison.Ordinal)), $"{f}"));
    }

    private static string[] Following(string code) => code switch
    {
        "number" or "missing" => ["page-total"],
        "dates" => ["after-end"],
        "file-name" => ["file-unlisted"],
        "encoding" => ["xml", "missing", "file-unlisted"],
        _ => [],
    };

    [Fact]
    public void Files_are_held_against_what_is_said_of_them()
    {
        var package = new DossierPackage();
        package.Entries["Files/mot.pdf"] = [.. package.Entries["Files/mot.pdf"], 0];
        package.Entries["Files/hai.pdf"] = Encoding.UTF8.GetBytes("%PDF-1.7 công văn thứ bai");
        package.Entries["Files/la.docx"] = [1];
        package.Further.Add(("../ngoai.pdf", [1]));
        package.Further.Add(("Files/hai.pdf", [1]));

        Assert.Equal(["entry-name", "entry-twice", "file-size", "file-hash", "file-unlisted"], Codes(Check(package)));
    }

    [Fact]
    public void A_file_that_is_missing_listed_twice_or_no_PDF_is_named()
    {
        var (missing, twice, text) = (new DossierPackage(), new DossierPackage(), new DossierPackage());
        missing.Entries.Remove("Files/hai.pdf");
        twice.Change("<Name>hai.pdf</Name>", "<Name>mot.pdf</Name>");
        byte[] words = [.. "không phải PDF"u8];
        text.Change($"<Size>{text.Entries["Files/mot.pdf"].Length}</Size><Sha256>{DossierPackage.Sum(text.Entries["Files/mot.pdf"])}", $"<Size>{words.Length}</Size><Sha256>{DossierPackage.Sum(words)}");
        text.Entries["Files/mot.pdf"] = words;

        Assert.Equal(["file-missing"], Codes(Check(missing)));
        Assert.Equal(["file-twice", "file-unlisted"], Codes(Check(twice)));
        Assert.Equal(["file-kind"], Codes(Check(text)));
    }

    [Fact]
    public void The_same_document_twice_is_named_however_its_number_and_agency_are_written()
    {
        var package = new DossierPackage().Change("<CodeNumber>101</CodeNumber><CodeNotation>QĐ-UBND</CodeNotation>", "<CodeNumber>015</CodeNumber><CodeNotation>STTTT-VP</CodeNotation>")
            .Change("<IssuedDate>2026-02-20</IssuedDate><OrganName>Ủy ban nhân dân tỉnh</OrganName>", "<IssuedDate>2026-01-12</IssuedDate><OrganName>SỞ THÔNG TIN VÀ TRUYỀN THÔNG</OrganName>");

        Assert.Equal(["duplicate"], Codes(Check(package)));
    }

    [Fact]
    public void Errors_of_many_kinds_are_all_named_at_once()
    {
        var package = new DossierPackage().Change("<Maintenance>20 năm</Maintenance>", "").Change("2026-01-05", "hôm qua").Change("<DocOrdinal>2", "<DocOrdinal>9").Change("<DocTotal>2", "<DocTotal>7").Change("2026-03-01", "2026-01-01");
        package.Entries.Remove("Files/mot.pdf");

        Assert.Equal(["date", "ordinal", "due", "missing", "doc-total", "file-missing"], Codes(Check(package)));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE Dossier [<!ENTITY a \"b\">]><Dossier>&a;</Dossier>", "xml")]
    [InlineData("<?xml version=\"1.0\"?><Dossier><Title>dở dang", "xml")]
    [InlineData("<HoSo/>", "root")]
    [InlineData("", "xml")]
    public void What_is_no_dossier_is_named_and_nothing_is_fetched_or_unfolded(string xml, string code)
    {
        var faults = Check(new DossierPackage { Xml = xml }).Faults;

        Assert.Equal($"documents.dossier.{code}", faults[0].Code);
        Assert.Equal(2, faults.Count(f => f.Code == "documents.dossier.file-unlisted"));
    }

    [Fact]
    public void What_is_no_package_is_named()
    {
        var sound = new DossierPackage().Pack().ToArray();

        Assert.Equal(["no-xml", "file-unlisted", "file-unlisted"], Codes(Checked(new DossierPackage().Pack(withXml: false))));
        Assert.Equal(["package"], Codes(Checked(new MemoryStream(sound[..(sound.Length / 2)]))));
        Assert.Equal(["package"], Codes(Checked(new MemoryStream([.. "không phải zip"u8, .. new byte[100]]))));
    }

    [Fact]
    public void A_package_that_is_nothing_but_errors_ends_the_list()
    {
        var package = new DossierPackage();
        package.Change("<Creator>", string.Concat(Enumerable.Repeat("<x/>", 20_000)) + "<Creator>");

        var faults = Check(package).Faults;

        Assert.Equal((10_000, "documents.dossier.more"), (faults.Count, faults[^1].Code));
    }

    private static PackageReport Check(DossierPackage package) => Checked(package.Pack());

    private static PackageReport Checked(Stream package) => new LienThong.Documents.CheckDossier().Check(package, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Codes(PackageReport report) => report.Faults.Select(f => f.Code["documents.dossier.".Length..]);
}
