namespace LienThong.Integration.Walk;

/// <summary>A way to use the product: the API, plain forms, a real browser. The walk is written once over it.</summary>
public interface IWalkDriver : IAsyncDisposable
{
    /// <summary>Takes one step as a person; the document it ended at.</summary>
    Task<WalkDocument> DoAsync(string user, WalkStep step);

    /// <summary>Opens the document, so that it counts as looked at.</summary>
    Task OpenAsync(string user, WalkDocument document);

    /// <summary>What waits for a person.</summary>
    Task<IReadOnlyList<WalkAsk>> TodayAsync(string user);

    /// <summary>What a person sees of a document; null where it does not exist for that person.</summary>
    Task<WalkSight?> SeeAsync(string user, WalkDocument document);

    /// <summary>Documents found by these words.</summary>
    Task<IReadOnlyList<WalkDocument>> FindAsync(string user, string words);

    /// <summary>The day is over: its sessions and tokens are done with.</summary>
    Task NewDayAsync();
}

/// <summary>A document as its address names it.</summary>
/// <param name="Kind"><c>van-ban-den</c>, <c>van-ban-di</c> or <c>cho-tiep-nhan</c>.</param>
public sealed record WalkDocument(string Kind, string Id)
{
    public string Path => $"/{Kind}/{Id}";

    /// <summary>Reads it off an address.</summary>
    public static WalkDocument At(string address)
    {
        var parts = address.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var kind, var id, ..] ? new(kind, id) : throw new InvalidOperationException($"{address} is no document.");
    }

    public override string ToString() => Path;
}

/// <summary>A step as the page words it.</summary>
/// <param name="Button">The words of the button; <c>Vào sổ</c> and <c>Soạn</c> begin something new.</param>
/// <param name="Document">What it is done to.</param>
/// <param name="Line">The receiving line that the button stands at, by its holder's name.</param>
/// <param name="Fields">What is typed, chosen and ticked: field=value, people and units by name.</param>
/// <param name="File">A PDF to attach.</param>
public sealed record WalkStep(string Button, WalkDocument? Document, string? Line, IReadOnlyList<(string Field, string Value)> Fields, byte[]? File);

/// <summary>A line of Hôm nay.</summary>
/// <param name="For">For whom the person would act; null for oneself.</param>
public sealed record WalkAsk(string Ask, string Number, string? For, string Link)
{
    public override string ToString() => Ask + (Number.Length > 0 ? " " + Number : "") + (For is null ? "" : $" (thay {For})");
}

/// <summary>What the document's page says to one person.</summary>
/// <param name="Holders">Ai đang giữ, with the working days left.</param>
/// <param name="Buttons">What the person may do.</param>
/// <param name="Deliveries">Each receiving agency and how far it is.</param>
public sealed record WalkSight(IReadOnlyList<string> Holders, IReadOnlyList<string> Buttons, IReadOnlyList<string> Deliveries);
