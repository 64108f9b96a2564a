using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace LienThong.Integration.Support;

/// <summary>A form as a browser without JavaScript fills and posts it. Fields are named as posted, by the last part of the name, or by label.</summary>
public sealed class TestForm(TestBrowser browser, IHtmlFormElement form)
{
    public IHtmlFormElement Element => form;

    /// <summary>What a field holds now.</summary>
    public string this[string field] => Find(field) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        var other => throw new InvalidOperationException($"{other.TagName} has no value."),
    };

    public bool Has(string field) => TryFind(field) is not null;

    /// <summary>Types a value, or chooses the option with that value or those words.</summary>
    public TestForm Fill(string field, string value)
    {
        switch (Find(field))
        {
            case IHtmlInputElement { Type: "radio" } radio:
                Choose(radio.Name!, value);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o => o.Value == value) ?? select.Options.FirstOrDefault(o => TestPage.Fold(o.Text).Contains(value, StringComparison.Ordinal))
                    ?? throw new InvalidOperationException($"“{value}” is no choice of {field}: {string.Join(", ", select.Options.Select(o => o.Text))}");
                if (!select.IsMultiple) foreach (var other in select.Options) other.IsSelected = false;
                option.IsSelected = true;
                break;
        }

        return this;
    }

    /// <summary>Ticks a box; of several with one name, the one with that value.</summary>
    public TestForm Check(string field, string? value = null, bool ticked = true)
    {
        var box = Controls(field).OfType<IHtmlInputElement>().FirstOrDefault(i => i.Type == "checkbox" && (value is null || i.Value == value))
            ?? throw new InvalidOperationException($"No box {field} = {value} in {form.OuterHtml}");
        box.IsChecked = ticked;
        return this;
    }

    /// <summary>Chooses a radio button.</summary>
    public TestForm Choose(string field, string value)
    {
        var buttons = Controls(field).OfType<IHtmlInputElement>().Where(i => i.Type == "radio").ToList();
        var chosen = buttons.FirstOrDefault(b => b.Value == value) ?? throw new InvalidOperationException($"No choice {field} = {value}");
        foreach (var button in buttons) button.IsChecked = button == chosen;
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public TestForm Attach(string field, string fileName, byte[] content, string contentType = "application/pdf")
    {
        ((IHtmlInputElement)Find(field)).Files!.Add(new TestFile(fileName, contentType, content));
        return this;
    }

    /// <summary>Presses the button with these words, name or value; without one the form's first, as Enter does.</summary>
    public Task<TestPage> SubmitAsync(string? button = null)
    {
        var buttons = form.Elements.OfType<IHtmlElement>().Where(e => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" }).Where(b => !b.HasAttribute("disabled")).ToList();
        var pressed = button is null ? buttons.FirstOrDefault() : buttons.FirstOrDefault(b => TestPage.Fold(b.TextContent).Contains(button, StringComparison.Ordinal) || b.GetAttribute("value") == button || b.GetAttribute("name") == button)
            ?? throw new InvalidOperationException($"No button “{button}” in {form.OuterHtml}");
        var submission = (pressed is null ? form.GetSubmission() : form.GetSubmission(pressed)) ?? throw new InvalidOperationException("The form does not submit.");
        return browser.SendAsync(Request(submission));
    }

    private static HttpRequestMessage Request(DocumentRequest submission)
    {
        var request = new HttpRequestMessage(new System.Net.Http.HttpMethod(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (submission.Method != AngleSharp.Io.HttpMethod.Post) return request;
        request.Content = new StreamContent(submission.Body);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType ?? "application/x-www-form-urlencoded");
        return request;
    }

    private IElement Find(string field) =>
        TryFind(field) ?? throw new InvalidOperationException($"No field “{field}” among {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Where(n => n is not null))}");

    private IElement? TryFind(string field) =>
        Controls(field).FirstOrDefault() ?? form.Owner!.QuerySelectorAll<IHtmlLabelElement>("label").FirstOrDefault(l => TestPage.Fold(l.TextContent).StartsWith(field, StringComparison.Ordinal) && l.Control is not null && form.Elements.Contains(l.Control))?.Control;

    private IEnumerable<IElement> Controls(string field)
    {
        var named = form.Elements.Where(e => e.GetAttribute("name") is not null).ToList();
        var exact = named.Where(e => e.GetAttribute("name") == field).ToList();
        return exact.Count > 0 ? exact : named.Where(e => e.GetAttribute("name")!.EndsWith($".{field}", StringComparison.Ordinal));
    }
}
