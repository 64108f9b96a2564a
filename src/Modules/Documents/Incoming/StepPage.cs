using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What the small pages of one step share: the document for this reader, the line it speaks of, and the way to the handler.</summary>
public abstract class StepPage : ComponentBase
{
    [Parameter] public string Id { get; set; } = "";

    [CascadingParameter] private protected HttpContext Http { get; set; } = null!;

    [Inject] private protected Current Current { get; set; } = null!;

    [Inject] private protected IncomingReading Reading { get; set; } = null!;

    [Inject] private protected Recipients Recipients { get; set; } = null!;

    [Inject] private protected StepMemory Memory { get; set; } = null!;

    [Inject] private protected UnitOfWork Work { get; set; } = null!;

    private protected IncomingView? View { get; private set; }

    private protected Line? Line { get; private set; }

    private protected FormErrors Errors { get; private set; } = FormErrors.None;

    internal IncomingView? Document => View;

    internal FormErrors Shown => Errors;

    internal LineId? Part => Line?.Id;

    /// <summary>Whose part the step speaks of, in words.</summary>
    internal string? Holder => Line is null ? null : IncomingPageWords.PartOf(Line);

    private protected IncomingId Key => View!.Row.Id;

    /// <summary>A posted field, or null before the form was sent.</summary>
    private protected string? Posted(string name) => Http.Request.HasFormContentType ? Http.Request.Form[name].ToString() : null;

    private protected IReadOnlyList<string> PostedAll(string name) => Http.Request.HasFormContentType ? [.. Http.Request.Form[name].OfType<string>().Where(v => v.Length > 0)] : [];

    private protected CancellationToken Aborted => Http.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        if (TypedId.TryParse<IncomingId>(Id, out var id))
            View = await Reading.FindAsync(id, await Current.ReaderAsync(), await Current.HatAsync(), Aborted);
        if (View is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (TypedId.TryParse<LineId>(Http.Request.Query["luong"], out var line)) Line = View.Lines.FirstOrDefault(l => l.Id == line);
        await OpenedAsync();
    }

    /// <summary>Reads what the page needs beside the document.</summary>
    private protected virtual Task OpenedAsync() => Task.CompletedTask;

    /// <summary>Units and people of the document's agency that can be given work.</summary>
    private protected Task<List<Recipient>> PeopleAsync() => Work.ReadAsync(s => Recipients.OfAsync(s, View!.Row.AgencyId), Aborted);

    /// <summary>Runs the step in the hat that the button named; goes back to the document when done.</summary>
    private protected async Task RunAsync<T>(Permission permission, Func<Act, Task<Result<T>>> step, string told, AgencyId? agency = null)
    {
        if (View is null) return;
        _ = TypedId.TryParse<AppointmentId>(Http.Request.Query["hat"], out var hat);
        var act = await Current.ActAsync(permission, agency ?? View.Row.AgencyId, Posted(FormKey.Name), hat: hat);
        Errors = act.IsOk ? (await step(act.Value)).Show(Http) : act.Show(Http);
        if (Errors.Any) return;
        Flash.Set(Http, told, undo: Memory.Keeps(Key.Value) ? Links.Undo(Key, act.Value.Actor.Appointment) : null);
        Http.SeeOther(Links.Incoming(Key));
    }

    /// <summary>A day as typed, none where the field is empty; false where it is no day, which the page then says.</summary>
    private protected bool TryDay(string field, out DateOnly? day)
    {
        if (StepForms.TryDate(Posted(field), out day)) return true;
        Refuse(FormErrors.Of(field, "documents.incoming.due-unreadable", StepPageWords.DateUnreadable));
        return false;
    }

    /// <summary>A fault found before any handler was asked.</summary>
    private protected void Refuse(FormErrors errors)
    {
        Errors = errors;
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
