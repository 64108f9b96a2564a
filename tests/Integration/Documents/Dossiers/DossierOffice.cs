using System.Text;
using LienThong.Contracts.Documents;
using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Documents;

/// <summary>The department with dossiers: letters with files, what its people do with them.</summary>
internal sealed class DossierOffice(Letters letters) : IAsyncDisposable
{
    private int _letters, _dossiers;

    public Letters Letters => letters;

    public static async Task<DossierOffice> OnAsync(Engine engine) => new(await Letters.OnAsync(engine));

    public T Get<T>() where T : notnull => letters.Get<T>();

    public Act As(string user) => letters.As(user);

    public static DossierInput Input(string notation = "01.CDS", string title = "Hồ sơ phủ sóng thông tin di động vùng lõm", string retention = "20", string? keeper = null, bool works = false) =>
        new(notation, title, retention, keeper, "01/01/2026", "Hạn chế", "", works);

    public Task<Result<DossierId>> TryOpenAsync(DossierInput input, string user = "so.chuyenvien", FiledDocument? document = null) => Get<OpenDossier>().HandleAsync(new(null, input, document), As(user), default);

    public async Task<DossierId> OpenAsync(string user = "so.chuyenvien", string retention = "20", bool works = false) => (await TryOpenAsync(Input($"{++_dossiers:00}.CDS", retention: retention, works: works), user)).Value;

    /// <summary>A letter with its scan that the specialist of unit a works on.</summary>
    public async Task<FiledDocument> LetterAsync(string? subject = null, int? pages = 2, bool scan = true, string sender = "Ủy ban nhân dân huyện Sông Gấm", DateOnly? issued = null)
    {
        var number = ++_letters;
        List<StagedFileId> files = [];
        if (scan)
        {
            using var content = new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4\n% letter {number}\n%%EOF\n"));
            files.Add((await Get<LienThong.Kernel.Files.Files>().StageAsync(content, $"Công văn số {number}.pdf", letters.People["so.vanthu"].Person)).Value.Id);
        }

        var letter = Documents.Letters.Letter(letters.People, $"{100 + number}") with { Subject = subject ?? $"Phủ sóng thông tin di động vùng lõm, đợt {number}", SenderName = sender, PageCount = pages, IssuedDate = issued ?? new DateOnly(2026, 11, 20) };
        var id = (await Get<RegisterIncoming>().HandleAsync(new(letter, files, true), As("so.vanthu"), default)).Value.Id;
        Documents.Letters.Ok(await letters.SteerAsync(id, letters.Person("so.chuyenvien")));
        return new(LienThong.Documents.Incoming.Kind, id.Value);
    }

    public Task<Result<int>> FileAsync(DossierId dossier, string user = "so.chuyenvien", params FiledDocument[] documents) => Get<FileInDossier>().HandleAsync(new([dossier], documents), As(user), default);

    /// <summary>A closed dossier with one letter.</summary>
    public async Task<DossierId> ClosedAsync(string retention = "20", bool works = false)
    {
        var id = await OpenAsync(retention: retention, works: works);
        Documents.Letters.Ok(await FileAsync(id, documents: [await LetterAsync()]));
        Documents.Letters.Ok(await CloseAsync(id));
        return id;
    }

    public Task<Result<Done>> CloseAsync(DossierId id, string? end = null, string user = "so.chuyenvien") => Get<CloseDossier>().HandleAsync(new(id, end), As(user), default);

    public Task<Result<TransferId>> OfferAsync(string user, params DossierId[] dossiers) => Get<HandOverDossiers>().HandleAsync(new(dossiers, "Đủ"), As(user), default);

    public Task<Dossier> RowAsync(DossierId id) => letters.Node.Work.ReadAsync(async s => (await s.FindAsync<Dossier>("select * from [documents.dossier] where id = @Id", new { Id = id }))!);

    public async Task<DossierView?> ViewAsync(string user, DossierId id) => await Get<DossierReading>().FindAsync(id, await letters.ReaderAsync(user), default);

    /// <summary>What waits for a person, of what.</summary>
    public async Task<string[]> WaitingAsync(string user)
    {
        var reader = await letters.ReaderAsync(user);
        return [.. (await letters.Node.Work.ReadAsync(s => Get<WorkItems>().OpenForAsync(s, reader, 100))).Where(i => i.RecordKind is Dossier.Kind or DossierTransfer.Kind).Select(i => $"{i.Ask} {i.Due:dd/MM/yyyy}".TrimEnd())];
    }

    /// <summary>The package as it is downloaded, or what stands against it.</summary>
    public async Task<(MemoryStream? Package, IReadOnlyList<ExportDossier.Lack> Lacks)> ExportAsync(DossierId id, string user = "so.chuyenvien")
    {
        var (ready, lacks) = (await Get<ExportDossier>().PrepareAsync(id, await letters.ReaderAsync(user), default))!.Value;
        if (ready is null) return (null, lacks);
        var package = new MemoryStream();
        Documents.Letters.Ok(await Get<ExportDossier>().WriteAsync(ready, package, default));
        package.Position = 0;
        return (package, lacks);
    }

    public PackageReport Check(Stream package) => Get<IDossierPackages>().Check(package, default);

    public ValueTask DisposeAsync() => letters.DisposeAsync();
}
